// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.expirationRequirement`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExpirationRequirement = "microsoft.graph.expirationRequirement" {
        /// `rememberMultifactorAuthenticationOnTrustedDevices`
        RememberMultifactorAuthenticationOnTrustedDevices = "rememberMultifactorAuthenticationOnTrustedDevices",
        /// `tenantTokenLifetimePolicy`
        TenantTokenLifetimePolicy = "tenantTokenLifetimePolicy",
        /// `audienceTokenLifetimePolicy`
        AudienceTokenLifetimePolicy = "audienceTokenLifetimePolicy",
        /// `signInFrequencyPeriodicReauthentication`
        SignInFrequencyPeriodicReauthentication = "signInFrequencyPeriodicReauthentication",
        /// `ngcMfa`
        NgcMfa = "ngcMfa",
        /// `signInFrequencyEveryTime`
        SignInFrequencyEveryTime = "signInFrequencyEveryTime",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
