// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.policyRoot`](https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-1.0)
    PolicyRoot: super::Entity = "microsoft.graph.policyRoot"
}

impl PolicyRoot {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activityBasedTimeoutPolicies` in queries.
    pub const ACTIVITY_BASED_TIMEOUT_POLICIES: Property<Self> = Property::new("activityBasedTimeoutPolicies");
    /// `adminConsentRequestPolicy` in queries.
    pub const ADMIN_CONSENT_REQUEST_POLICY: Property<Self> = Property::new("adminConsentRequestPolicy");
    /// `authenticationFlowsPolicy` in queries.
    pub const AUTHENTICATION_FLOWS_POLICY: Property<Self> = Property::new("authenticationFlowsPolicy");
    /// `authenticationMethodsPolicy` in queries.
    pub const AUTHENTICATION_METHODS_POLICY: Property<Self> = Property::new("authenticationMethodsPolicy");
    /// `authorizationPolicy` in queries.
    pub const AUTHORIZATION_POLICY: Property<Self> = Property::new("authorizationPolicy");
    /// `claimsMappingPolicies` in queries.
    pub const CLAIMS_MAPPING_POLICIES: Property<Self> = Property::new("claimsMappingPolicies");
    /// `crossTenantAccessPolicy` in queries.
    pub const CROSS_TENANT_ACCESS_POLICY: Property<Self> = Property::new("crossTenantAccessPolicy");
    /// `conditionalAccessPolicies` in queries.
    pub const CONDITIONAL_ACCESS_POLICIES: Property<Self> = Property::new("conditionalAccessPolicies");
    /// `featureRolloutPolicies` in queries.
    pub const FEATURE_ROLLOUT_POLICIES: Property<Self> = Property::new("featureRolloutPolicies");
    /// `homeRealmDiscoveryPolicies` in queries.
    pub const HOME_REALM_DISCOVERY_POLICIES: Property<Self> = Property::new("homeRealmDiscoveryPolicies");
    /// `identitySecurityDefaultsEnforcementPolicy` in queries.
    pub const IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY: Property<Self> =
        Property::new("identitySecurityDefaultsEnforcementPolicy");
    /// `permissionGrantPolicies` in queries.
    pub const PERMISSION_GRANT_POLICIES: Property<Self> = Property::new("permissionGrantPolicies");
    /// `roleManagementPolicies` in queries.
    pub const ROLE_MANAGEMENT_POLICIES: Property<Self> = Property::new("roleManagementPolicies");
    /// `roleManagementPolicyAssignments` in queries.
    pub const ROLE_MANAGEMENT_POLICY_ASSIGNMENTS: Property<Self> = Property::new("roleManagementPolicyAssignments");
    /// `tokenIssuancePolicies` in queries.
    pub const TOKEN_ISSUANCE_POLICIES: Property<Self> = Property::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies` in queries.
    pub const TOKEN_LIFETIME_POLICIES: Property<Self> = Property::new("tokenLifetimePolicies");

    /// `activityBasedTimeoutPolicies`: `Collection(microsoft.graph.activityBasedTimeoutPolicy)`
    #[cfg(feature = "authentication")]
    pub fn activity_based_timeout_policies(&self) -> Option<&[super::ActivityBasedTimeoutPolicy]> {
        self.0.models("activityBasedTimeoutPolicies")
    }

    /// Sets `activityBasedTimeoutPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_activity_based_timeout_policies(
        self,
        value: impl Into<Nullable<Vec<super::ActivityBasedTimeoutPolicy>>>,
    ) -> Self {
        Self(self.0.with("activityBasedTimeoutPolicies", value))
    }

    /// `adminConsentRequestPolicy`: `microsoft.graph.adminConsentRequestPolicy`
    #[cfg(feature = "authentication")]
    pub fn admin_consent_request_policy(&self) -> Option<&super::AdminConsentRequestPolicy> {
        self.0.model("adminConsentRequestPolicy")
    }

    /// Sets `adminConsentRequestPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_admin_consent_request_policy(
        self,
        value: impl Into<Nullable<super::AdminConsentRequestPolicy>>,
    ) -> Self {
        Self(self.0.with("adminConsentRequestPolicy", value))
    }

    /// `authenticationFlowsPolicy`: `microsoft.graph.authenticationFlowsPolicy`
    #[cfg(feature = "authentication")]
    pub fn authentication_flows_policy(&self) -> Option<&super::AuthenticationFlowsPolicy> {
        self.0.model("authenticationFlowsPolicy")
    }

    /// Sets `authenticationFlowsPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_authentication_flows_policy(
        self,
        value: impl Into<Nullable<super::AuthenticationFlowsPolicy>>,
    ) -> Self {
        Self(self.0.with("authenticationFlowsPolicy", value))
    }

    /// `authenticationMethodsPolicy`: `microsoft.graph.authenticationMethodsPolicy`
    #[cfg(feature = "authentication")]
    pub fn authentication_methods_policy(&self) -> Option<&super::AuthenticationMethodsPolicy> {
        self.0.model("authenticationMethodsPolicy")
    }

    /// Sets `authenticationMethodsPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_authentication_methods_policy(
        self,
        value: impl Into<Nullable<super::AuthenticationMethodsPolicy>>,
    ) -> Self {
        Self(self.0.with("authenticationMethodsPolicy", value))
    }

    /// `authorizationPolicy`: `Collection(microsoft.graph.authorizationPolicy)`
    #[cfg(feature = "authentication")]
    pub fn authorization_policy(&self) -> Option<&[super::AuthorizationPolicy]> {
        self.0.models("authorizationPolicy")
    }

    /// Sets `authorizationPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_authorization_policy(self, value: impl Into<Nullable<Vec<super::AuthorizationPolicy>>>) -> Self {
        Self(self.0.with("authorizationPolicy", value))
    }

    /// `claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn claims_mapping_policies(&self) -> Option<&[super::ClaimsMappingPolicy]> {
        self.0.models("claimsMappingPolicies")
    }

    /// Sets `claimsMappingPolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_claims_mapping_policies(self, value: impl Into<Nullable<Vec<super::ClaimsMappingPolicy>>>) -> Self {
        Self(self.0.with("claimsMappingPolicies", value))
    }

    /// `crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`
    #[cfg(feature = "authentication")]
    pub fn cross_tenant_access_policy(&self) -> Option<&super::CrossTenantAccessPolicy> {
        self.0.model("crossTenantAccessPolicy")
    }

    /// Sets `crossTenantAccessPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_cross_tenant_access_policy(self, value: impl Into<Nullable<super::CrossTenantAccessPolicy>>) -> Self {
        Self(self.0.with("crossTenantAccessPolicy", value))
    }

    /// `conditionalAccessPolicies`: `microsoft.graph.conditionalAccessPolicy`
    #[cfg(feature = "authentication")]
    pub fn conditional_access_policies(&self) -> Option<&super::ConditionalAccessPolicy> {
        self.0.model("conditionalAccessPolicies")
    }

    /// Sets `conditionalAccessPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_conditional_access_policies(self, value: impl Into<Nullable<super::ConditionalAccessPolicy>>) -> Self {
        Self(self.0.with("conditionalAccessPolicies", value))
    }

    /// `featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`
    #[cfg(feature = "authentication")]
    pub fn feature_rollout_policies(&self) -> Option<&[super::FeatureRolloutPolicy]> {
        self.0.models("featureRolloutPolicies")
    }

    /// Sets `featureRolloutPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_feature_rollout_policies(self, value: impl Into<Nullable<Vec<super::FeatureRolloutPolicy>>>) -> Self {
        Self(self.0.with("featureRolloutPolicies", value))
    }

    /// `homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn home_realm_discovery_policies(&self) -> Option<&[super::HomeRealmDiscoveryPolicy]> {
        self.0.models("homeRealmDiscoveryPolicies")
    }

    /// Sets `homeRealmDiscoveryPolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_home_realm_discovery_policies(
        self,
        value: impl Into<Nullable<Vec<super::HomeRealmDiscoveryPolicy>>>,
    ) -> Self {
        Self(self.0.with("homeRealmDiscoveryPolicies", value))
    }

    /// `identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`
    #[cfg(feature = "authentication")]
    pub fn identity_security_defaults_enforcement_policy(
        &self,
    ) -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy>
    {
        self.0.model("identitySecurityDefaultsEnforcementPolicy")
    }

    /// Sets `identitySecurityDefaultsEnforcementPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_identity_security_defaults_enforcement_policy(
        self,
        value: impl Into<Nullable<super::IdentitySecurityDefaultsEnforcementPolicy>>,
    ) -> Self {
        Self(self.0.with("identitySecurityDefaultsEnforcementPolicy", value))
    }

    /// `permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`
    #[cfg(feature = "authentication")]
    pub fn permission_grant_policies(&self) -> Option<&[super::PermissionGrantPolicy]> {
        self.0.models("permissionGrantPolicies")
    }

    /// Sets `permissionGrantPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_permission_grant_policies(self, value: impl Into<Nullable<Vec<super::PermissionGrantPolicy>>>) -> Self {
        Self(self.0.with("permissionGrantPolicies", value))
    }

    /// `roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`
    #[cfg(feature = "authentication")]
    pub fn role_management_policies(&self) -> Option<&[super::UnifiedRoleManagementPolicy]> {
        self.0.models("roleManagementPolicies")
    }

    /// Sets `roleManagementPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_role_management_policies(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicy>>>,
    ) -> Self {
        Self(self.0.with("roleManagementPolicies", value))
    }

    /// `roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`
    #[cfg(feature = "authentication")]
    pub fn role_management_policy_assignments(&self) -> Option<&[super::UnifiedRoleManagementPolicyAssignment]> {
        self.0.models("roleManagementPolicyAssignments")
    }

    /// Sets `roleManagementPolicyAssignments`.
    #[cfg(feature = "authentication")]
    pub fn with_role_management_policy_assignments(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleManagementPolicyAssignments", value))
    }

    /// `tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn token_issuance_policies(&self) -> Option<&[super::TokenIssuancePolicy]> {
        self.0.models("tokenIssuancePolicies")
    }

    /// Sets `tokenIssuancePolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_issuance_policies(self, value: impl Into<Nullable<Vec<super::TokenIssuancePolicy>>>) -> Self {
        Self(self.0.with("tokenIssuancePolicies", value))
    }

    /// `tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn token_lifetime_policies(&self) -> Option<&[super::TokenLifetimePolicy]> {
        self.0.models("tokenLifetimePolicies")
    }

    /// Sets `tokenLifetimePolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_lifetime_policies(self, value: impl Into<Nullable<Vec<super::TokenLifetimePolicy>>>) -> Self {
        Self(self.0.with("tokenLifetimePolicies", value))
    }
}
