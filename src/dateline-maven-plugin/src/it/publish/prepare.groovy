// A bare repository whose branch exists: Maven's SCM publishes to a branch, but makes none.
def git = { String... arguments ->
    def command = ['git', *arguments]
    def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
    process.outputStream.close()
    def output = process.inputStream.getText('UTF-8').trim()
    assert process.waitFor() == 0 : "$command: $output"
    output
}
def remote = new File(basedir, 'remote.git')
remote.deleteDir()
git 'init', '-q', '--bare', 'remote.git'
def empty = git('--git-dir=remote.git', 'hash-object', '-t', 'tree', '-w', '--stdin')
def commit = git('--git-dir=remote.git', '-c', 'user.name=Dateline', '-c', 'user.email=test@dateline.example',
        'commit-tree', empty, '-m', 'Start')
git '--git-dir=remote.git', 'branch', 'gh-pages', commit
true
