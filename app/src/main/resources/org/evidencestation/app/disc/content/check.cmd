@echo off
rem Checks an evidence disc with what Windows has: certutil. Signatures are checked by verifier.jar or openssl.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
cd /d "%~dp0.."
set WRONG=0
set COUNT=0
if not exist "bagit.txt" (
  echo 这里不是证据光盘 / no evidence disc: %CD%
  pause
  exit /b 3
)
echo 逐个核对文件，光盘较慢，请稍候 / comparing every file; discs are slow ...
for %%L in (tagmanifest-sha256.txt manifest-sha256.txt) do (
  for /f "usebackq tokens=1,*" %%A in ("%%L") do call :one %%A "%%B"
)
echo.
for /f "skip=1 delims=" %%H in ('certutil -hashfile "tagmanifest-sha256.txt" SHA256') do if not defined TAGS set "TAGS=%%H"
set "TAGS=%TAGS: =%"
echo 已核对 / compared: %COUNT%    错误 / errors: %WRONG%
echo 光盘摘要 / digest of this disc: %TAGS%
where java >nul 2>nul && java -jar check\verifier.jar .
if %WRONG% gtr 0 (
  echo 结论：不真实，或部分不真实。 RESULT: NOT GENUINE.
) else (
  echo 结论：文件与清单一致。签名请用 verifier.jar 核验，见 check\README.txt。
  echo RESULT: every file is as listed. Check the signatures with verifier.jar, see check\README.txt.
)
pause
if %WRONG% gtr 0 exit /b 1
exit /b 0

:one
set "FILE=%~2"
set "FILE=%FILE:/=\%"
set /a COUNT+=1
set "IS="
if exist "%FILE%" (
  for %%S in ("%FILE%") do if %%~zS equ 0 (
    set "IS=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  ) else (
    for /f "skip=1 delims=" %%H in ('certutil -hashfile "%FILE%" SHA256 2^>nul') do if not defined IS set "IS=%%H"
  )
)
if not defined IS (
  set /a WRONG+=1
  echo [ERROR] 缺失或无法读取 / missing or unreadable: %FILE%
  goto :eof
)
set "IS=%IS: =%"
if /i not "%IS%"=="%1" (
  set /a WRONG+=1
  echo [ERROR] 被改动 / changed: %FILE%
)
goto :eof
