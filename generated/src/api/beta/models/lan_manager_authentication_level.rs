// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.lanManagerAuthenticationLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-lanmanagerauthenticationlevel?view=graph-rest-beta)
    LanManagerAuthenticationLevel = "microsoft.graph.lanManagerAuthenticationLevel" {
        /// `lmAndNltm`
        LmAndNltm = "lmAndNltm",
        /// `lmNtlmAndNtlmV2`
        LmNtlmAndNtlmV2 = "lmNtlmAndNtlmV2",
        /// `lmAndNtlmOnly`
        LmAndNtlmOnly = "lmAndNtlmOnly",
        /// `lmAndNtlmV2`
        LmAndNtlmV2 = "lmAndNtlmV2",
        /// `lmNtlmV2AndNotLm`
        LmNtlmV2AndNotLm = "lmNtlmV2AndNotLm",
        /// `lmNtlmV2AndNotLmOrNtm`
        LmNtlmV2AndNotLmOrNtm = "lmNtlmV2AndNotLmOrNtm",
    }
}
