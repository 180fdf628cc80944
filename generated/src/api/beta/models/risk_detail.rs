// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskDetail = "microsoft.graph.riskDetail" {
        /// `none`
        None = "none",
        /// `internal`
        Internal = "internal",
        /// `external`
        External = "external",
        /// `externalPartner`
        ExternalPartner = "externalPartner",
        /// `externalNonPartner`
        ExternalNonPartner = "externalNonPartner",
        /// `adminGeneratedTemporaryPassword`
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        /// `userPerformedSecuredPasswordChange`
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        /// `userPerformedSecuredPasswordReset`
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        /// `adminConfirmedSigninSafe`
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        /// `aiConfirmedSigninSafe`
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        /// `userPassedMFADrivenByRiskBasedPolicy`
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        /// `adminDismissedAllRiskForUser`
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        /// `adminConfirmedSigninCompromised`
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        /// `hidden`
        Hidden = "hidden",
        /// `adminConfirmedUserCompromised`
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `adminConfirmedServicePrincipalCompromised`
        AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised",
        /// `adminDismissedAllRiskForServicePrincipal`
        AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal",
    }
}
