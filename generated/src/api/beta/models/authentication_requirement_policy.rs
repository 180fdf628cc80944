// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationRequirementPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationrequirementpolicy?view=graph-rest-beta)
    AuthenticationRequirementPolicy = "microsoft.graph.authenticationRequirementPolicy"
}

impl AuthenticationRequirementPolicy {
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");
    /// `requirementProvider` in queries.
    pub const REQUIREMENT_PROVIDER: Property<Self> = Property::new("requirementProvider");

    /// `detail`: `Edm.String`
    pub fn detail(&self) -> Option<&str> {
        self.0.str("detail")
    }

    /// Sets `detail`.
    pub fn with_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `requirementProvider`: `microsoft.graph.requirementProvider`
    ///
    /// Possible values are: user, request, servicePrincipal, v1ConditionalAccess, multiConditionalAccess, tenantSessionRiskPolicy, accountCompromisePolicies, v1ConditionalAccessDependency, v1ConditionalAccessPolicyIdRequested, mfaRegistrationRequiredByIdentityProtectionPolicy, baselineProtection, mfaRegistrationRequiredByBaselineProtection, mfaRegistrationRequiredByMultiConditionalAccess, enforcedForCspAdmins, securityDefaults, mfaRegistrationRequiredBySecurityDefaults, proofUpCodeRequest, crossTenantOutboundRule, gpsLocationCondition, riskBasedPolicy, unknownFutureValue.
    pub fn requirement_provider(&self) -> Option<super::RequirementProvider> {
        self.0.enumeration("requirementProvider")
    }

    /// Sets `requirementProvider`.
    pub fn with_requirement_provider(self, value: impl Into<Nullable<super::RequirementProvider>>) -> Self {
        Self(self.0.with("requirementProvider", value))
    }
}
