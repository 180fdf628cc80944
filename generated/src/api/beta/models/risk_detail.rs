// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskDetail = "microsoft.graph.riskDetail" {
        None = "none",
        Internal = "internal",
        External = "external",
        ExternalPartner = "externalPartner",
        ExternalNonPartner = "externalNonPartner",
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        Hidden = "hidden",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        UnknownFutureValue = "unknownFutureValue",
        AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised",
        AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal",
    }
}
