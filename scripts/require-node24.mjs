// Runs before `npm start` and `npm test`, on whatever Node there is: plain old JavaScript on purpose.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 12)) {
  console.error(
    `Iltizam needs Node 24.12 or later, and this is ${process.version}.\n` +
      'On Linux (x64 and arm64) and Windows `npm ci` brings a suitable Node along, unless it was told to omit\n' +
      'optional dependencies: run `npm ci` again, and start by `npm start` rather than by `node`.\n' +
      'On other systems install Node 24 from https://nodejs.org/ first.',
  );
  process.exit(1);
}
