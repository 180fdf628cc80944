// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.fileHashType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FileHashType = "microsoft.graph.fileHashType" {
        /// `unknown`
        Unknown = "unknown",
        /// `sha1`
        Sha1 = "sha1",
        /// `sha256`
        Sha256 = "sha256",
        /// `md5`
        Md5 = "md5",
        /// `authenticodeHash256`
        AuthenticodeHash256 = "authenticodeHash256",
        /// `lsHash`
        LsHash = "lsHash",
        /// `ctph`
        Ctph = "ctph",
        /// `peSha1`
        PeSha1 = "peSha1",
        /// `peSha256`
        PeSha256 = "peSha256",
    }
}
