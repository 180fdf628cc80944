// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.lanManagerAuthenticationLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-lanmanagerauthenticationlevel?view=graph-rest-beta)
    LanManagerAuthenticationLevel = "microsoft.graph.lanManagerAuthenticationLevel" {
        LmAndNltm = "lmAndNltm",
        LmNtlmAndNtlmV2 = "lmNtlmAndNtlmV2",
        LmAndNtlmOnly = "lmAndNtlmOnly",
        LmAndNtlmV2 = "lmAndNtlmV2",
        LmNtlmV2AndNotLm = "lmNtlmV2AndNotLm",
        LmNtlmV2AndNotLmOrNtm = "lmNtlmV2AndNotLmOrNtm",
    }
}
