// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.requirementProvider`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RequirementProvider = "microsoft.graph.requirementProvider" {
        /// `user`
        User = "user",
        /// `request`
        Request = "request",
        /// `servicePrincipal`
        ServicePrincipal = "servicePrincipal",
        /// `v1ConditionalAccess`
        V1ConditionalAccess = "v1ConditionalAccess",
        /// `multiConditionalAccess`
        MultiConditionalAccess = "multiConditionalAccess",
        /// `tenantSessionRiskPolicy`
        TenantSessionRiskPolicy = "tenantSessionRiskPolicy",
        /// `accountCompromisePolicies`
        AccountCompromisePolicies = "accountCompromisePolicies",
        /// `v1ConditionalAccessDependency`
        V1ConditionalAccessDependency = "v1ConditionalAccessDependency",
        /// `v1ConditionalAccessPolicyIdRequested`
        V1ConditionalAccessPolicyIdRequested = "v1ConditionalAccessPolicyIdRequested",
        /// `mfaRegistrationRequiredByIdentityProtectionPolicy`
        MfaRegistrationRequiredByIdentityProtectionPolicy = "mfaRegistrationRequiredByIdentityProtectionPolicy",
        /// `baselineProtection`
        BaselineProtection = "baselineProtection",
        /// `mfaRegistrationRequiredByBaselineProtection`
        MfaRegistrationRequiredByBaselineProtection = "mfaRegistrationRequiredByBaselineProtection",
        /// `mfaRegistrationRequiredByMultiConditionalAccess`
        MfaRegistrationRequiredByMultiConditionalAccess = "mfaRegistrationRequiredByMultiConditionalAccess",
        /// `enforcedForCspAdmins`
        EnforcedForCspAdmins = "enforcedForCspAdmins",
        /// `securityDefaults`
        SecurityDefaults = "securityDefaults",
        /// `mfaRegistrationRequiredBySecurityDefaults`
        MfaRegistrationRequiredBySecurityDefaults = "mfaRegistrationRequiredBySecurityDefaults",
        /// `proofUpCodeRequest`
        ProofUpCodeRequest = "proofUpCodeRequest",
        /// `crossTenantOutboundRule`
        CrossTenantOutboundRule = "crossTenantOutboundRule",
        /// `gpsLocationCondition`
        GpsLocationCondition = "gpsLocationCondition",
        /// `riskBasedPolicy`
        RiskBasedPolicy = "riskBasedPolicy",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
