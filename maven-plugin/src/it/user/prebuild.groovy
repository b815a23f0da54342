def keys = new File(basedir, 'keys')
keys.mkdirs()
dev.tenon.toolkit.sign.KeyFiles.generate(keys.toPath().resolve('acme'))
return true
