@echo off
rem Starts tenon. JAVA_HOME chooses the Java (17 or newer), TENON_JAVA_OPTS adds options to it.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto "-XX:SharedArchiveFile=%home%\lib\tenon.jsa" -Xlog:disable %TENON_JAVA_OPTS% -jar "%home%\lib\tenon.jar" %*
exit /b %ERRORLEVEL%
