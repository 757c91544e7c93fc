@echo off
rem Puts a recording together that lies in parts on several discs, and checks that it has the sealed digest.
rem Copy the recording's folder from every disc into one folder, then: rejoin.cmd FOLDER
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
if "%~1"=="" goto usage
if not exist "%~1\files\*.part1of*.txt" goto usage
cd /d "%~1\files"
for %%N in (*.part1of*.txt) do call :join "%%~nN" || exit /b 1
exit /b 0

:usage
echo 把各盘上该录像的文件夹复制到同一个文件夹，再运行： rejoin.cmd 文件夹
echo Copy the recording's folder from every disc into one folder, then: rejoin.cmd FOLDER
exit /b 2

:join
set "FIRST=%~1"
set "LINE="
for /f "usebackq skip=1 delims=" %%L in ("%FIRST%.txt") do if not defined LINE set "LINE=%%L"
set "DIGEST=%LINE:~0,64%"
set "NAME=%LINE:~72%"
set "HOW="
for /f "usebackq skip=3 tokens=3" %%L in ("%FIRST%.txt") do if not defined HOW set "HOW=%%L"
set "ALL="
for /l %%I in (1,1,%HOW%) do call :add %%I || exit /b 1
copy /b %ALL% joining.tmp >nul || exit /b 1
set "IS="
for /f "skip=1 delims=" %%H in ('certutil -hashfile joining.tmp SHA256') do if not defined IS set "IS=%%H"
set "IS=%IS: =%"
if /i not "%IS%"=="%DIGEST%" (
  del joining.tmp
  echo [ERROR] 合并后与封存的摘要不一致 / not what was sealed: %NAME%
  exit /b 1
)
ren joining.tmp "%NAME%" || exit /b 1
for /l %%I in (1,1,%HOW%) do call :remove %%I
echo 已合并，与封存的摘要一致 / joined, as it was sealed: %NAME%
exit /b 0

:piece
call set "STEM=%%FIRST:.part1of%HOW%=%%"
set "PIECE=%STEM%.part%1of%HOW%"
exit /b 0

:add
call :piece %1
if not exist "%PIECE%" (
  echo [ERROR] 缺少 / missing: %PIECE%
  exit /b 1
)
if defined ALL (set "ALL=%ALL%+"%PIECE%"") else set "ALL="%PIECE%""
exit /b 0

:remove
call :piece %1
del "%PIECE%" "%PIECE%.txt"
exit /b 0
