@echo off
rem Starts the station on Windows: needs a JDK 25 or newer in JAVA_HOME; builds once, then runs.
setlocal
set "TOP=%~dp0"
if "%JAVA_HOME%"=="" (
    echo A JDK 25 or newer is needed: install one and set JAVA_HOME to its folder. 1>&2
    exit /b 1
)
if not exist "%TOP%app\target\station-app.jar" (
    echo Building the station, once; this takes a minute or two. 1>&2
    pushd "%TOP%"
    call mvnw.cmd -q -B -DskipTests package
    if errorlevel 1 (
        popd
        exit /b 70
    )
    popd
)
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -cp "%TOP%app\target\station-app.jar;%TOP%app\target\lib\*" org.evidencestation.app.Main %*
exit /b %ERRORLEVEL%
