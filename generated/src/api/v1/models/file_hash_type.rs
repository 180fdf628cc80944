// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.fileHashType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FileHashType = "microsoft.graph.fileHashType" {
        Unknown = "unknown",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Md5 = "md5",
        AuthenticodeHash256 = "authenticodeHash256",
        LsHash = "lsHash",
        Ctph = "ctph",
        PeSha1 = "peSha1",
        PeSha256 = "peSha256",
    }
}
