// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationTransformConstant`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-authenticationtransformconstant?view=graph-rest-beta)
    AuthenticationTransformConstant = "microsoft.graph.authenticationTransformConstant" {
        /// `md5_96`
        Md5_96 = "md5_96",
        /// `sha1_96`
        Sha1_96 = "sha1_96",
        /// `sha_256_128`
        Sha256_128 = "sha_256_128",
        /// `aes128Gcm`
        Aes128Gcm = "aes128Gcm",
        /// `aes192Gcm`
        Aes192Gcm = "aes192Gcm",
        /// `aes256Gcm`
        Aes256Gcm = "aes256Gcm",
    }
}
