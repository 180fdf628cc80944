// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userPfxPaddingScheme`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxpaddingscheme?view=graph-rest-beta)
    UserPfxPaddingScheme = "microsoft.graph.userPfxPaddingScheme" {
        None = "none",
        Pkcs1 = "pkcs1",
        OaepSha1 = "oaepSha1",
        OaepSha256 = "oaepSha256",
        OaepSha384 = "oaepSha384",
        OaepSha512 = "oaepSha512",
    }
}
