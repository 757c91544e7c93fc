@echo off
rem Makes the Windows installer: the program with its Java inside, as .msi. Needs JAVA_HOME at a JDK 25 or newer and the WiX toolset.
rem Only read so far, never run: the station's jars on Windows still lack that system's ffmpeg.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "TOP=%HERE%.."
set "TARGET=%HERE%target"
if "%JAVA_HOME%"=="" (
    echo A JDK 25 or newer is needed: install one and set JAVA_HOME to its folder. 1>&2
    exit /b 1
)
pushd "%TOP%"
call mvnw.cmd -q -B -DskipTests package
if errorlevel 1 (popd & exit /b 70)
for /f "usebackq tokens=3 delims=<>" %%v in (`findstr /r /c:"^    <version>" pom.xml`) do set "VERSION=%%v"
popd
set /p MODULES=<"%HERE%modules"
set "INPUT=%TARGET%\input"
if exist "%INPUT%" rmdir /s /q "%INPUT%"
mkdir "%INPUT%\fx"
copy /y "%TOP%\app\target\station-app.jar" "%INPUT%" >nul
copy /y "%TOP%\app\target\lib\*.jar" "%INPUT%" >nul
move /y "%INPUT%\javafx-*-win.jar" "%INPUT%\fx" >nul
del /q "%INPUT%\javafx-*.jar" "%INPUT%\libusb4java-*-linux-*.jar" "%INPUT%\libusb4java-*-darwin-*.jar" "%INPUT%\libusb4java-*-win32-x86.jar" "%INPUT%\ffmpeg-*-linux-*.jar" 2>nul
rem The commands' own starter, with a terminal and the memory of the largest of them.
> "%TARGET%\station.properties" echo win-console=true
>>"%TARGET%\station.properties" echo java-options=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g
>>"%TARGET%\station.properties" echo win-shortcut=false
>>"%TARGET%\station.properties" echo win-menu=false
rem The upgrade code stays for ever: by it Windows knows that a version replaces another. Data lie below LOCALAPPDATA and stay.
"%JAVA_HOME%\bin\jpackage" --type msi --name "Evidence station" --app-version %VERSION% --vendor "Evidence station" ^
    --dest "%TARGET%" --input "%INPUT%" --main-jar station-app.jar --main-class org.evidencestation.app.Main ^
    --add-modules "%MODULES%" --jlink-options "--strip-debug --no-header-files --no-man-pages --compress=zip-6 --include-locales=en,zh" ^
    --java-options "--module-path $APPDIR\fx --add-modules javafx.controls,javafx.media" ^
    --java-options "--enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED -XX:+UseSerialGC -Xmx512m" ^
    --add-launcher station="%TARGET%\station.properties" ^
    --win-upgrade-uuid 6f0d6a2e-6f3c-4c53-9f8e-2d7c1b1f5a10 --win-menu --win-menu-group "Evidence station" --win-shortcut --win-dir-chooser
exit /b %ERRORLEVEL%
