// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.policyRoot`](https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-1.0)
    PolicyRoot: super::Entity = "microsoft.graph.policyRoot"
}

impl PolicyRoot {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACTIVITY_BASED_TIMEOUT_POLICIES: Property<Self> = Property::new(
        "activityBasedTimeoutPolicies",
    );
    pub const ADMIN_CONSENT_REQUEST_POLICY: Property<Self> = Property::new(
        "adminConsentRequestPolicy",
    );
    pub const AUTHENTICATION_FLOWS_POLICY: Property<Self> = Property::new(
        "authenticationFlowsPolicy",
    );
    pub const AUTHENTICATION_METHODS_POLICY: Property<Self> = Property::new(
        "authenticationMethodsPolicy",
    );
    pub const AUTHORIZATION_POLICY: Property<Self> = Property::new(
        "authorizationPolicy",
    );
    pub const CLAIMS_MAPPING_POLICIES: Property<Self> = Property::new(
        "claimsMappingPolicies",
    );
    pub const CROSS_TENANT_ACCESS_POLICY: Property<Self> = Property::new(
        "crossTenantAccessPolicy",
    );
    pub const CONDITIONAL_ACCESS_POLICIES: Property<Self> = Property::new(
        "conditionalAccessPolicies",
    );
    pub const FEATURE_ROLLOUT_POLICIES: Property<Self> = Property::new(
        "featureRolloutPolicies",
    );
    pub const HOME_REALM_DISCOVERY_POLICIES: Property<Self> = Property::new(
        "homeRealmDiscoveryPolicies",
    );
    pub const IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY: Property<Self> = Property::new(
        "identitySecurityDefaultsEnforcementPolicy",
    );
    pub const PERMISSION_GRANT_POLICIES: Property<Self> = Property::new(
        "permissionGrantPolicies",
    );
    pub const ROLE_MANAGEMENT_POLICIES: Property<Self> = Property::new(
        "roleManagementPolicies",
    );
    pub const ROLE_MANAGEMENT_POLICY_ASSIGNMENTS: Property<Self> = Property::new(
        "roleManagementPolicyAssignments",
    );
    pub const TOKEN_ISSUANCE_POLICIES: Property<Self> = Property::new(
        "tokenIssuancePolicies",
    );
    pub const TOKEN_LIFETIME_POLICIES: Property<Self> = Property::new(
        "tokenLifetimePolicies",
    );

    #[cfg(feature = "authentication")]
    /// `activityBasedTimeoutPolicies`: `Collection(microsoft.graph.activityBasedTimeoutPolicy)`
    pub fn activity_based_timeout_policies(
        &self,
    ) -> Option<&[super::ActivityBasedTimeoutPolicy]> {
        self.0.models("activityBasedTimeoutPolicies")
    }

    #[cfg(feature = "authentication")]
    pub fn with_activity_based_timeout_policies(
        self,
        value: impl Into<Nullable<Vec<super::ActivityBasedTimeoutPolicy>>>,
    ) -> Self {
        Self(self.0.with("activityBasedTimeoutPolicies", value))
    }

    #[cfg(feature = "authentication")]
    /// `adminConsentRequestPolicy`: `microsoft.graph.adminConsentRequestPolicy`
    pub fn admin_consent_request_policy(
        &self,
    ) -> Option<&super::AdminConsentRequestPolicy> {
        self.0.model("adminConsentRequestPolicy")
    }

    #[cfg(feature = "authentication")]
    pub fn with_admin_consent_request_policy(
        self,
        value: impl Into<Nullable<super::AdminConsentRequestPolicy>>,
    ) -> Self {
        Self(self.0.with("adminConsentRequestPolicy", value))
    }

    #[cfg(feature = "authentication")]
    /// `authenticationFlowsPolicy`: `microsoft.graph.authenticationFlowsPolicy`
    pub fn authentication_flows_policy(
        &self,
    ) -> Option<&super::AuthenticationFlowsPolicy> {
        self.0.model("authenticationFlowsPolicy")
    }

    #[cfg(feature = "authentication")]
    pub fn with_authentication_flows_policy(
        self,
        value: impl Into<Nullable<super::AuthenticationFlowsPolicy>>,
    ) -> Self {
        Self(self.0.with("authenticationFlowsPolicy", value))
    }

    #[cfg(feature = "authentication")]
    /// `authenticationMethodsPolicy`: `microsoft.graph.authenticationMethodsPolicy`
    pub fn authentication_methods_policy(
        &self,
    ) -> Option<&super::AuthenticationMethodsPolicy> {
        self.0.model("authenticationMethodsPolicy")
    }

    #[cfg(feature = "authentication")]
    pub fn with_authentication_methods_policy(
        self,
        value: impl Into<Nullable<super::AuthenticationMethodsPolicy>>,
    ) -> Self {
        Self(self.0.with("authenticationMethodsPolicy", value))
    }

    #[cfg(feature = "authentication")]
    /// `authorizationPolicy`: `Collection(microsoft.graph.authorizationPolicy)`
    pub fn authorization_policy(&self) -> Option<&[super::AuthorizationPolicy]> {
        self.0.models("authorizationPolicy")
    }

    #[cfg(feature = "authentication")]
    pub fn with_authorization_policy(
        self,
        value: impl Into<Nullable<Vec<super::AuthorizationPolicy>>>,
    ) -> Self {
        Self(self.0.with("authorizationPolicy", value))
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    /// `claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`
    pub fn claims_mapping_policies(&self) -> Option<&[super::ClaimsMappingPolicy]> {
        self.0.models("claimsMappingPolicies")
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_claims_mapping_policies(
        self,
        value: impl Into<Nullable<Vec<super::ClaimsMappingPolicy>>>,
    ) -> Self {
        Self(self.0.with("claimsMappingPolicies", value))
    }

    #[cfg(feature = "authentication")]
    /// `crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`
    pub fn cross_tenant_access_policy(&self) -> Option<&super::CrossTenantAccessPolicy> {
        self.0.model("crossTenantAccessPolicy")
    }

    #[cfg(feature = "authentication")]
    pub fn with_cross_tenant_access_policy(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicy>>,
    ) -> Self {
        Self(self.0.with("crossTenantAccessPolicy", value))
    }

    #[cfg(feature = "authentication")]
    /// `conditionalAccessPolicies`: `microsoft.graph.conditionalAccessPolicy`
    pub fn conditional_access_policies(
        &self,
    ) -> Option<&super::ConditionalAccessPolicy> {
        self.0.model("conditionalAccessPolicies")
    }

    #[cfg(feature = "authentication")]
    pub fn with_conditional_access_policies(
        self,
        value: impl Into<Nullable<super::ConditionalAccessPolicy>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessPolicies", value))
    }

    #[cfg(feature = "authentication")]
    /// `featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`
    pub fn feature_rollout_policies(&self) -> Option<&[super::FeatureRolloutPolicy]> {
        self.0.models("featureRolloutPolicies")
    }

    #[cfg(feature = "authentication")]
    pub fn with_feature_rollout_policies(
        self,
        value: impl Into<Nullable<Vec<super::FeatureRolloutPolicy>>>,
    ) -> Self {
        Self(self.0.with("featureRolloutPolicies", value))
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    /// `homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`
    pub fn home_realm_discovery_policies(
        &self,
    ) -> Option<&[super::HomeRealmDiscoveryPolicy]> {
        self.0.models("homeRealmDiscoveryPolicies")
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_home_realm_discovery_policies(
        self,
        value: impl Into<Nullable<Vec<super::HomeRealmDiscoveryPolicy>>>,
    ) -> Self {
        Self(self.0.with("homeRealmDiscoveryPolicies", value))
    }

    #[cfg(feature = "authentication")]
    /// `identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`
    pub fn identity_security_defaults_enforcement_policy(
        &self,
    ) -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy> {
        self.0.model("identitySecurityDefaultsEnforcementPolicy")
    }

    #[cfg(feature = "authentication")]
    pub fn with_identity_security_defaults_enforcement_policy(
        self,
        value: impl Into<Nullable<super::IdentitySecurityDefaultsEnforcementPolicy>>,
    ) -> Self {
        Self(self.0.with("identitySecurityDefaultsEnforcementPolicy", value))
    }

    #[cfg(feature = "authentication")]
    /// `permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`
    pub fn permission_grant_policies(&self) -> Option<&[super::PermissionGrantPolicy]> {
        self.0.models("permissionGrantPolicies")
    }

    #[cfg(feature = "authentication")]
    pub fn with_permission_grant_policies(
        self,
        value: impl Into<Nullable<Vec<super::PermissionGrantPolicy>>>,
    ) -> Self {
        Self(self.0.with("permissionGrantPolicies", value))
    }

    #[cfg(feature = "authentication")]
    /// `roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`
    pub fn role_management_policies(
        &self,
    ) -> Option<&[super::UnifiedRoleManagementPolicy]> {
        self.0.models("roleManagementPolicies")
    }

    #[cfg(feature = "authentication")]
    pub fn with_role_management_policies(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicy>>>,
    ) -> Self {
        Self(self.0.with("roleManagementPolicies", value))
    }

    #[cfg(feature = "authentication")]
    /// `roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`
    pub fn role_management_policy_assignments(
        &self,
    ) -> Option<&[super::UnifiedRoleManagementPolicyAssignment]> {
        self.0.models("roleManagementPolicyAssignments")
    }

    #[cfg(feature = "authentication")]
    pub fn with_role_management_policy_assignments(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleManagementPolicyAssignments", value))
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    /// `tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`
    pub fn token_issuance_policies(&self) -> Option<&[super::TokenIssuancePolicy]> {
        self.0.models("tokenIssuancePolicies")
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_issuance_policies(
        self,
        value: impl Into<Nullable<Vec<super::TokenIssuancePolicy>>>,
    ) -> Self {
        Self(self.0.with("tokenIssuancePolicies", value))
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    /// `tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`
    pub fn token_lifetime_policies(&self) -> Option<&[super::TokenLifetimePolicy]> {
        self.0.models("tokenLifetimePolicies")
    }

    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_lifetime_policies(
        self,
        value: impl Into<Nullable<Vec<super::TokenLifetimePolicy>>>,
    ) -> Self {
        Self(self.0.with("tokenLifetimePolicies", value))
    }
}
