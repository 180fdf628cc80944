// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userPfxPaddingScheme`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxpaddingscheme?view=graph-rest-beta)
    UserPfxPaddingScheme = "microsoft.graph.userPfxPaddingScheme" {
        /// `none`
        None = "none",
        /// `pkcs1`
        Pkcs1 = "pkcs1",
        /// `oaepSha1`
        OaepSha1 = "oaepSha1",
        /// `oaepSha256`
        OaepSha256 = "oaepSha256",
        /// `oaepSha384`
        OaepSha384 = "oaepSha384",
        /// `oaepSha512`
        OaepSha512 = "oaepSha512",
    }
}
