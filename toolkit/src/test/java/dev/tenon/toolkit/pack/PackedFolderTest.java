package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFolderTest {

    @TempDir
    Path folder;

    @Test
    void filesInTheOrderOfBytes() throws IOException, PackagingException {
        Packages.folder(folder, "dir/b.txt", "dir.txt", "dir-x/b.txt", "模型.txt", "B.txt", "a.txt");
        Files.createDirectory(folder.resolve("empty"));

        assertThat(PackedFolder.contents(folder).files())
                .extracting(PackageFile::name)
                .containsExactly("B.txt", "a.txt", "dir-x/b.txt", "dir.txt", "dir/b.txt", "模型.txt");
    }

    @Test
    void excludedFoldersAreExcludedAsAWhole() throws IOException, PackagingException {
        Packages.folder(folder, "build/b.txt", "src/build/keep.txt", "a.txt", "sub/.difyignore", "sub/a.txt");
        Files.writeString(folder.resolve(".difyignore"), "build/\n!keep.txt\n");

        assertThat(PackedFolder.contents(folder).files())
                .extracting(PackageFile::name)
                .containsExactly(".difyignore", "a.txt", "sub/.difyignore", "sub/a.txt");
    }

    @Test
    void linkToAFileIsThatFile() throws IOException, PackagingException {
        Packages.folder(folder, "a.txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));

        assertThat(PackedFolder.contents(folder).files().get(1).read())
                .asString()
                .isEqualTo("a.txt");
    }

    @Test
    void linkToAFolderIsRefusedUnlessItIsExcluded() throws IOException, PackagingException {
        Packages.folder(folder, "docs/a.txt");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("docs"));
        assertThatThrownBy(() -> PackedFolder.contents(folder))
                .hasMessage(
                        "'link' cannot be packed: this is a link to a folder, which Dify does not pack; put the folder"
                                + " itself here, or exclude it by a line in .difyignore");

        Files.writeString(folder.resolve(".difyignore"), "link\n");
        assertThat(PackedFolder.contents(folder).files()).hasSize(2);
    }

    @Test
    void linkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("nothing"));
        assertThatThrownBy(() -> PackedFolder.contents(folder))
                .isInstanceOf(PackagingException.class)
                .hasMessage(
                        "'link' cannot be packed: this is a link that leads nowhere; remove it, or exclude it by a line"
                                + " in .difyignore");
    }

    @Test
    void whatIsNoFileIsNotOpened() throws IOException {
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
            assertThatThrownBy(() -> PackedFolder.contents(folder))
                    .isInstanceOf(PackagingException.class)
                    .hasMessageStartingWith("'socket' cannot be packed: this is neither a file nor a folder");
        }
    }

    @Test
    void trapsOfTheIgnoreFileAreWarnings() throws IOException, PackagingException {
        assertThat(PackedFolder.contents(folder).violations())
                .extracting(located -> located.violation().toString())
                .containsExactly(
                        "there is no .difyignore, so that every file of the folder is packed [TN-PKG-010 IgnoreFile]");
    }
}
