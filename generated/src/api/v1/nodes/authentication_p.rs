// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.passwordAuthenticationMethod`, such as `/me/authentication/passwordMethods/{id}`.
    PasswordAuthenticationMethod: super::AuthenticationMethod = models::PasswordAuthenticationMethod
}

impl PasswordAuthenticationMethod {
    /// `GET /me/authentication/passwordMethods/{passwordAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/passwordMethods/{passwordAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PasswordAuthenticationMethod> {
        let sheet = "GET passwordAuthenticationMethod: get
            : UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordMethods/{id}
            : UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/passwordMethods/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id}/authentication/passwordMethods/{passwordAuthenticationMethod-id}/resetPassword`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn reset_password(
        &self,
        body: requests::authentication_method::ResetPasswordRequest,
    ) -> Call<models::PasswordResetResponse> {
        let sheet = "POST authenticationMethod: reset_password
            authenticationmethod-resetpassword: UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/passwordMethods/{id}/resetPassword";
        self.0.name("resetPassword").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/excludes/{id}`.
    PermissionGrantConditionSet: super::Entity = models::PermissionGrantConditionSet
}

impl PermissionGrantConditionSet {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PermissionGrantConditionSet> {
        self.0.get("GET permissionGrantConditionSet: get")
    }

    /// `DELETE /policies/permissionGrantPolicies/{permissiongrantpolicy-id}/excludes/{exclude-id}` — Delete permissionGrantConditionSet from excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-excludes?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-includes?view=graph-rest-1.0)
    /// Also: `/policies/permissionGrantPolicies/{permissiongrantpolicy-id}/includes/{include-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPolicy: delete
            permissiongrantpolicy-delete-excludes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/excludes/{id}
            permissiongrantpolicy-delete-includes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/includes/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantPolicy`, such as `/policies/permissionGrantPolicies/{id}`.
    PermissionGrantPolicy: super::DirectoryObject = models::PermissionGrantPolicy
}

impl PermissionGrantPolicy {
    /// `DELETE /policies/permissionGrantPolicies/{id}` — Delete permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPolicy: delete
            permissiongrantpolicy-delete: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/permissionGrantPolicies/{id}` — Get permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`; application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`.
    pub fn get(&self) -> Get<models::PermissionGrantPolicy> {
        let sheet = "GET permissionGrantPolicy: get
            permissiongrantpolicy-get: Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant | | Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/permissionGrantPolicies/{id}` — Update permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn update(&self, body: models::PermissionGrantPolicy) -> Call<()> {
        let sheet = "PATCH permissionGrantPolicy: update
            permissiongrantpolicy-update: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/excludes`
    pub fn excludes(&self) -> super::PermissionGrantPolicyExcludes {
        super::PermissionGrantPolicyExcludes(self.0.name("excludes"))
    }

    /// `…/includes`
    pub fn includes(&self) -> super::PermissionGrantPolicyIncludes {
        super::PermissionGrantPolicyIncludes(self.0.name("includes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/excludes`.
    PermissionGrantPolicyExcludes[models::PermissionGrantConditionSet]
}

impl PermissionGrantPolicyExcludes {
    /// `POST /policies/permissionGrantPolicies/{id}/excludes` — Create permissionGrantConditionSet in excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-excludes?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantConditionSet) -> Call<models::PermissionGrantConditionSet> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-excludes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/excludes";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies/{id}/excludes` — List excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-excludes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`; application: `Policy.Read.PermissionGrant`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list-excludes: Policy.Read.PermissionGrant Directory.Read.All | | Policy.Read.PermissionGrant Directory.Read.All
            /policies/permissionGrantPolicies/{id}/excludes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/includes`.
    PermissionGrantPolicyIncludes[models::PermissionGrantConditionSet]
}

impl PermissionGrantPolicyIncludes {
    /// `POST /policies/permissionGrantPolicies/{id}/includes` — Create permissionGrantConditionSet in includes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-includes?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantConditionSet) -> Call<models::PermissionGrantConditionSet> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-includes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/includes";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies/{id}/includes` — List includes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-includes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`; application: `Policy.Read.PermissionGrant`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list-includes: Policy.Read.PermissionGrant Directory.Read.All | | Policy.Read.PermissionGrant Directory.Read.All
            /policies/permissionGrantPolicies/{id}/includes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.phoneAuthenticationMethod`, such as `/me/authentication/phoneMethods/{id}`.
    PhoneAuthenticationMethod: super::AuthenticationMethod = models::PhoneAuthenticationMethod
}

impl PhoneAuthenticationMethod {
    /// `DELETE /me/authentication/phoneMethods/{phoneAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE phoneAuthenticationMethod: delete
            : UserAuthMethod-Phone.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            : UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet)
    }

    /// `POST /me/authentication/phoneMethods/{phoneAuthenticationMethod-id}/disableSmsSignIn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}/disableSmsSignIn`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn disable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: disable_sms_sign_in
            phoneauthenticationmethod-disablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}/disableSmsSignIn
            phoneauthenticationmethod-disablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}/disableSmsSignIn";
        self.0.name("disableSmsSignIn").call(sheet)
    }

    /// `POST /me/authentication/phoneMethods/{phoneAuthenticationMethod-id}/enableSmsSignIn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}/enableSmsSignIn`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn enable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: enable_sms_sign_in
            phoneauthenticationmethod-enablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}/enableSmsSignIn
            phoneauthenticationmethod-enablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}/enableSmsSignIn";
        self.0.name("enableSmsSignIn").call(sheet)
    }

    /// `GET /me/authentication/phoneMethods/{phoneAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PhoneAuthenticationMethod> {
        let sheet = "GET phoneAuthenticationMethod: get
            : UserAuthMethod-Phone.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            : UserAuthMethod-Phone.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Phone.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.get(sheet)
    }

    /// `PUT /users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn replace(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
        let sheet = "PUT phoneAuthenticationMethod: replace
            : UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/authentication/phoneMethods/{phoneAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-update?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn update(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
        let sheet = "PATCH phoneAuthenticationMethod: update
            phoneauthenticationmethod-update: UserAuthMethod-Phone.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            phoneauthenticationmethod-update: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.platformCredentialAuthenticationMethod`, such as `/me/authentication/platformCredentialMethods/{id}`.
    PlatformCredentialAuthenticationMethod: super::AuthenticationMethod = models::PlatformCredentialAuthenticationMethod
}

impl PlatformCredentialAuthenticationMethod {
    /// `DELETE /me/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/platformcredentialauthenticationmethod-delete?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-PlatformCred.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE platformCredentialAuthenticationMethod: delete
            platformcredentialauthenticationmethod-delete: UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/platformCredentialMethods/{id}
            platformcredentialauthenticationmethod-delete: UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/platformCredentialMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-PlatformCred.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlatformCredentialAuthenticationMethod> {
        let sheet = "GET platformCredentialAuthenticationMethod: get
            : UserAuthMethod-PlatformCred.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/platformCredentialMethods/{id}
            : UserAuthMethod-PlatformCred.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-PlatformCred.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/platformCredentialMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "directory")]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policyRoot`, such as `/policies`.
    PolicyRoot: super::Entity = models::PolicyRoot
}

impl PolicyRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PolicyRoot> {
        self.0.get("GET policyRoot: get")
    }

    /// `…/activityBasedTimeoutPolicies`
    pub fn activity_based_timeout_policies(&self) -> super::PolicyRootActivityBasedTimeoutPolicies {
        super::PolicyRootActivityBasedTimeoutPolicies(self.0.name("activityBasedTimeoutPolicies"))
    }

    /// `…/adminConsentRequestPolicy`
    pub fn admin_consent_request_policy(&self) -> super::AdminConsentRequestPolicy {
        super::AdminConsentRequestPolicy(self.0.name("adminConsentRequestPolicy"))
    }

    /// `…/appManagementPolicies`
    pub fn app_management_policies(&self) -> super::PolicyRootAppManagementPolicies {
        super::PolicyRootAppManagementPolicies(self.0.name("appManagementPolicies"))
    }

    /// `…/authenticationFlowsPolicy`
    pub fn authentication_flows_policy(&self) -> super::AuthenticationFlowsPolicy {
        super::AuthenticationFlowsPolicy(self.0.name("authenticationFlowsPolicy"))
    }

    /// `…/authenticationMethodsPolicy`
    pub fn authentication_methods_policy(&self) -> super::AuthenticationMethodsPolicy {
        super::AuthenticationMethodsPolicy(self.0.name("authenticationMethodsPolicy"))
    }

    /// `…/authenticationStrengthPolicies`
    pub fn authentication_strength_policies(&self) -> super::PolicyRootAuthenticationStrengthPolicies {
        super::PolicyRootAuthenticationStrengthPolicies(self.0.name("authenticationStrengthPolicies"))
    }

    /// `…/authorizationPolicy`
    pub fn authorization_policy(&self) -> super::AuthorizationPolicy {
        super::AuthorizationPolicy(self.0.name("authorizationPolicy"))
    }

    /// `…/claimsMappingPolicies`
    pub fn claims_mapping_policies(&self) -> super::PolicyRootClaimsMappingPolicies {
        super::PolicyRootClaimsMappingPolicies(self.0.name("claimsMappingPolicies"))
    }

    /// `…/conditionalAccessPolicies`
    pub fn conditional_access_policies(&self) -> Collection<models::ConditionalAccessPolicy> {
        Collection::at(self.0.name("conditionalAccessPolicies"))
    }

    /// `…/crossTenantAccessPolicy`
    pub fn cross_tenant_access_policy(&self) -> super::CrossTenantAccessPolicy {
        super::CrossTenantAccessPolicy(self.0.name("crossTenantAccessPolicy"))
    }

    /// `…/defaultAppManagementPolicy`
    pub fn default_app_management_policy(&self) -> super::TenantAppManagementPolicy {
        super::TenantAppManagementPolicy(self.0.name("defaultAppManagementPolicy"))
    }

    /// `…/deviceRegistrationPolicy`
    pub fn device_registration_policy(&self) -> super::DeviceRegistrationPolicy {
        super::DeviceRegistrationPolicy(self.0.name("deviceRegistrationPolicy"))
    }

    /// `…/featureRolloutPolicies`
    pub fn feature_rollout_policies(&self) -> super::PolicyRootFeatureRolloutPolicies {
        super::PolicyRootFeatureRolloutPolicies(self.0.name("featureRolloutPolicies"))
    }

    /// `…/federatedTokenValidationPolicy`
    pub fn federated_token_validation_policy(&self) -> super::FederatedTokenValidationPolicy {
        super::FederatedTokenValidationPolicy(self.0.name("federatedTokenValidationPolicy"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> super::PolicyRootHomeRealmDiscoveryPolicies {
        super::PolicyRootHomeRealmDiscoveryPolicies(self.0.name("homeRealmDiscoveryPolicies"))
    }

    /// `…/identitySecurityDefaultsEnforcementPolicy`
    pub fn identity_security_defaults_enforcement_policy(&self) -> super::IdentitySecurityDefaultsEnforcementPolicy {
        super::IdentitySecurityDefaultsEnforcementPolicy(self.0.name("identitySecurityDefaultsEnforcementPolicy"))
    }

    /// `…/ownerlessGroupPolicy`
    pub fn ownerless_group_policy(&self) -> super::OwnerlessGroupPolicy {
        super::OwnerlessGroupPolicy(self.0.name("ownerlessGroupPolicy"))
    }

    /// `…/permissionGrantPolicies`
    pub fn permission_grant_policies(&self) -> super::PolicyRootPermissionGrantPolicies {
        super::PolicyRootPermissionGrantPolicies(self.0.name("permissionGrantPolicies"))
    }

    /// `…/roleManagementPolicies`
    pub fn role_management_policies(&self) -> super::PolicyRootRoleManagementPolicies {
        super::PolicyRootRoleManagementPolicies(self.0.name("roleManagementPolicies"))
    }

    /// `…/roleManagementPolicyAssignments`
    pub fn role_management_policy_assignments(&self) -> super::PolicyRootRoleManagementPolicyAssignments {
        super::PolicyRootRoleManagementPolicyAssignments(self.0.name("roleManagementPolicyAssignments"))
    }

    /// `…/tokenIssuancePolicies`
    pub fn token_issuance_policies(&self) -> super::PolicyRootTokenIssuancePolicies {
        super::PolicyRootTokenIssuancePolicies(self.0.name("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> super::PolicyRootTokenLifetimePolicies {
        super::PolicyRootTokenLifetimePolicies(self.0.name("tokenLifetimePolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activityBasedTimeoutPolicy`, such as `/policies/activityBasedTimeoutPolicies`.
    PolicyRootActivityBasedTimeoutPolicies[models::ActivityBasedTimeoutPolicy]
}

impl PolicyRootActivityBasedTimeoutPolicies {
    /// `POST /policies/activityBasedTimeoutPolicies` — Create activityBasedTimeoutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::ActivityBasedTimeoutPolicy) -> Call<models::ActivityBasedTimeoutPolicy> {
        let sheet = "POST activityBasedTimeoutPolicy: create
            activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/activityBasedTimeoutPolicies` — List activitybasedtimeoutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::ActivityBasedTimeoutPolicy> {
        let sheet = "GET activityBasedTimeoutPolicy: list
            activitybasedtimeoutpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appManagementPolicy`, such as `/policies/appManagementPolicies`.
    PolicyRootAppManagementPolicies[models::AppManagementPolicy]
}

impl PolicyRootAppManagementPolicies {
    /// `POST /policies/appManagementPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::AppManagementPolicy) -> Call<models::AppManagementPolicy> {
        let sheet = "POST appManagementPolicy: create
            appmanagementpolicy-post: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/appManagementPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-list?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::AppManagementPolicy> {
        let sheet = "GET appManagementPolicy: list
            appmanagementpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationStrengthPolicy`, such as `/policies/authenticationStrengthPolicies`.
    PolicyRootAuthenticationStrengthPolicies[models::AuthenticationStrengthPolicy]
}

impl PolicyRootAuthenticationStrengthPolicies {
    /// `POST /policies/authenticationStrengthPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-post-policies?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn create(&self, body: models::AuthenticationStrengthPolicy) -> Call<models::AuthenticationStrengthPolicy> {
        let sheet = "POST authenticationStrengthRoot: create
            authenticationstrengthroot-post-policies: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationStrengthPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/authenticationStrengthPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-policies?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn list(&self) -> List<models::AuthenticationStrengthPolicy> {
        let sheet = "GET authenticationStrengthRoot: list
            authenticationstrengthroot-list-policies: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /policies/authenticationStrengthPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.claimsMappingPolicy`, such as `/policies/claimsMappingPolicies`.
    PolicyRootClaimsMappingPolicies[models::ClaimsMappingPolicy]
}

impl PolicyRootClaimsMappingPolicies {
    /// `POST /policies/claimsMappingPolicies` — Create claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-post-claimsmappingpolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::ClaimsMappingPolicy) -> Call<models::ClaimsMappingPolicy> {
        let sheet = "POST claimsMappingPolicy: create
            claimsmappingpolicy-post-claimsmappingpolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/claimsMappingPolicies` — List claimsmappingpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET claimsMappingPolicy: list
            claimsmappingpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.featureRolloutPolicy`, such as `/policies/featureRolloutPolicies`.
    PolicyRootFeatureRolloutPolicies[models::FeatureRolloutPolicy]
}

impl PolicyRootFeatureRolloutPolicies {
    /// `POST /policies/featureRolloutPolicies` — Create featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicies-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::FeatureRolloutPolicy) -> Call<models::FeatureRolloutPolicy> {
        let sheet = "POST featurerolloutpolicies: create
            featurerolloutpolicies-post: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/featureRolloutPolicies` — List featurerolloutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicies-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.HybridAuthentication`, `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::FeatureRolloutPolicy> {
        let sheet = "GET featurerolloutpolicies: list
            featurerolloutpolicies-list: Policy.Read.HybridAuthentication Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/policies/homeRealmDiscoveryPolicies`.
    PolicyRootHomeRealmDiscoveryPolicies[models::HomeRealmDiscoveryPolicy]
}

impl PolicyRootHomeRealmDiscoveryPolicies {
    /// `POST /policies/homeRealmDiscoveryPolicies` — Create homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-post-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::HomeRealmDiscoveryPolicy) -> Call<models::HomeRealmDiscoveryPolicy> {
        let sheet = "POST homeRealmDiscoveryPolicy: create
            homerealmdiscoverypolicy-post-homerealmdiscoverypolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/homeRealmDiscoveryPolicies` — List homerealmdiscoverypolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET homeRealmDiscoveryPolicy: list
            homerealmdiscoverypolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantPolicy`, such as `/policies/permissionGrantPolicies`.
    PolicyRootPermissionGrantPolicies[models::PermissionGrantPolicy]
}

impl PolicyRootPermissionGrantPolicies {
    /// `POST /policies/permissionGrantPolicies` — Create permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-permissiongrantpolicies?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantPolicy) -> Call<models::PermissionGrantPolicy> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-permissiongrantpolicies: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies` — List permissionGrantPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`; application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`.
    pub fn list(&self) -> List<models::PermissionGrantPolicy> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list: Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant | | Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicy`, such as `/policies/roleManagementPolicies`.
    PolicyRootRoleManagementPolicies[models::UnifiedRoleManagementPolicy]
}

impl PolicyRootRoleManagementPolicies {
    /// `GET /policies/roleManagementPolicies` — List roleManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicy> {
        let sheet = "GET policyRoot: list
            policyroot-list-rolemanagementpolicies: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicyAssignment`, such as `/policies/roleManagementPolicyAssignments`.
    PolicyRootRoleManagementPolicyAssignments[models::UnifiedRoleManagementPolicyAssignment]
}

impl PolicyRootRoleManagementPolicyAssignments {
    /// `GET /policies/roleManagementPolicyAssignments` — List rolemanagementpolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicyassignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyAssignment> {
        let sheet = "GET policyRoot: list
            policyroot-list-rolemanagementpolicyassignments: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicyAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenIssuancePolicy`, such as `/policies/tokenIssuancePolicies`.
    PolicyRootTokenIssuancePolicies[models::TokenIssuancePolicy]
}

impl PolicyRootTokenIssuancePolicies {
    /// `POST /policies/tokenIssuancePolicies` — Create tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-post-tokenissuancepolicy?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::TokenIssuancePolicy) -> Call<models::TokenIssuancePolicy> {
        let sheet = "POST tokenIssuancePolicy: create
            tokenissuancepolicy-post-tokenissuancepolicy: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/tokenIssuancePolicies` — List tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::TokenIssuancePolicy> {
        let sheet = "GET tokenIssuancePolicy: list
            tokenissuancepolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/policies/tokenLifetimePolicies`.
    PolicyRootTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl PolicyRootTokenLifetimePolicies {
    /// `POST /policies/tokenLifetimePolicies` — Create tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-post-tokenlifetimepolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::TokenLifetimePolicy) -> Call<models::TokenLifetimePolicy> {
        let sheet = "POST tokenLifetimePolicy: create
            tokenlifetimepolicy-post-tokenlifetimepolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/tokenLifetimePolicies` — List tokenlifetimepolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET tokenLifetimePolicy: list
            tokenlifetimepolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policyTemplate`, such as `/policies/crossTenantAccessPolicy/templates`.
    PolicyTemplate: super::Entity = models::PolicyTemplate
}

impl PolicyTemplate {
    /// `GET /policies/crossTenantAccessPolicy/templates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PolicyTemplate> {
        let sheet = "GET crossTenantAccessPolicy: get
            : MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All
            /policies/crossTenantAccessPolicy/templates";
        self.0.get(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/templates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn update(&self, body: models::PolicyTemplate) -> Call<models::PolicyTemplate> {
        let sheet = "PATCH crossTenantAccessPolicy: update
            : MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /policies/crossTenantAccessPolicy/templates";
        self.0.call(sheet).json(body)
    }

    /// `…/multiTenantOrganizationIdentitySynchronization`
    pub fn multi_tenant_organization_identity_synchronization(
        &self,
    ) -> super::MultiTenantOrganizationIdentitySyncPolicyTemplate
    {
        super::MultiTenantOrganizationIdentitySyncPolicyTemplate(
            self.0.name("multiTenantOrganizationIdentitySynchronization"),
        )
    }

    /// `…/multiTenantOrganizationPartnerConfiguration`
    pub fn multi_tenant_organization_partner_configuration(
        &self,
    ) -> super::MultiTenantOrganizationPartnerConfigurationTemplate
    {
        super::MultiTenantOrganizationPartnerConfigurationTemplate(
            self.0.name("multiTenantOrganizationPartnerConfiguration"),
        )
    }
}
