// Written by `cargo xtask gen`; do not edit.
//! `/policies`

use super::models;

crate::runtime::node! {
    /// `/policies`
    Policies
}

impl Policies {
    /// `/policies/accessReviewPolicy`
    pub fn access_review_policy(&self) -> access_review_policy::AccessReviewPolicy {
        access_review_policy::AccessReviewPolicy(self.0.name("accessReviewPolicy"))
    }

    /// `/policies/activityBasedTimeoutPolicies`
    pub fn activity_based_timeout_policies(&self) -> activity_based_timeout_policies::ActivityBasedTimeoutPolicies {
        activity_based_timeout_policies::ActivityBasedTimeoutPolicies(self.0.name("activityBasedTimeoutPolicies"))
    }

    /// `/policies/adminConsentRequestPolicy`
    pub fn admin_consent_request_policy(&self) -> admin_consent_request_policy::AdminConsentRequestPolicy {
        admin_consent_request_policy::AdminConsentRequestPolicy(self.0.name("adminConsentRequestPolicy"))
    }

    /// `/policies/appManagementPolicies`
    pub fn app_management_policies(&self) -> app_management_policies::AppManagementPolicies {
        app_management_policies::AppManagementPolicies(self.0.name("appManagementPolicies"))
    }

    /// `/policies/authenticationFlowsPolicy`
    pub fn authentication_flows_policy(&self) -> authentication_flows_policy::AuthenticationFlowsPolicy {
        authentication_flows_policy::AuthenticationFlowsPolicy(self.0.name("authenticationFlowsPolicy"))
    }

    /// `/policies/authenticationMethodsPolicy`
    pub fn authentication_methods_policy(&self) -> authentication_methods_policy::AuthenticationMethodsPolicy {
        authentication_methods_policy::AuthenticationMethodsPolicy(self.0.name("authenticationMethodsPolicy"))
    }

    /// `/policies/authorizationPolicy`
    pub fn authorization_policy(&self) -> authorization_policy::AuthorizationPolicy {
        authorization_policy::AuthorizationPolicy(self.0.name("authorizationPolicy"))
    }

    /// `/policies/b2cAuthenticationMethodsPolicy`
    pub fn b2c_authentication_methods_policy(
        &self,
    ) -> b2c_authentication_methods_policy::B2cAuthenticationMethodsPolicy
    {
        b2c_authentication_methods_policy::B2cAuthenticationMethodsPolicy(self.0.name("b2cAuthenticationMethodsPolicy"))
    }

    /// `/policies/claimsMappingPolicies`
    pub fn claims_mapping_policies(&self) -> claims_mapping_policies::ClaimsMappingPolicies {
        claims_mapping_policies::ClaimsMappingPolicies(self.0.name("claimsMappingPolicies"))
    }

    /// `/policies/crossTenantAccessPolicy`
    pub fn cross_tenant_access_policy(&self) -> cross_tenant_access_policy::CrossTenantAccessPolicy {
        cross_tenant_access_policy::CrossTenantAccessPolicy(self.0.name("crossTenantAccessPolicy"))
    }

    /// `/policies/defaultAppManagementPolicy`
    pub fn default_app_management_policy(&self) -> default_app_management_policy::DefaultAppManagementPolicy {
        default_app_management_policy::DefaultAppManagementPolicy(self.0.name("defaultAppManagementPolicy"))
    }

    /// `/policies/deviceRegistrationPolicy`
    pub fn device_registration_policy(&self) -> device_registration_policy::DeviceRegistrationPolicy {
        device_registration_policy::DeviceRegistrationPolicy(self.0.name("deviceRegistrationPolicy"))
    }

    /// `/policies/externalIdentitiesPolicy`
    pub fn external_identities_policy(&self) -> external_identities_policy::ExternalIdentitiesPolicy {
        external_identities_policy::ExternalIdentitiesPolicy(self.0.name("externalIdentitiesPolicy"))
    }

    /// `/policies/featureRolloutPolicies`
    pub fn feature_rollout_policies(&self) -> feature_rollout_policies::FeatureRolloutPolicies {
        feature_rollout_policies::FeatureRolloutPolicies(self.0.name("featureRolloutPolicies"))
    }

    /// `/policies/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> home_realm_discovery_policies::HomeRealmDiscoveryPolicies {
        home_realm_discovery_policies::HomeRealmDiscoveryPolicies(self.0.name("homeRealmDiscoveryPolicies"))
    }

    /// `/policies/identitySecurityDefaultsEnforcementPolicy`
    pub fn identity_security_defaults_enforcement_policy(
        &self,
    ) -> identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicy
    {
        identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicy(
            self.0.name("identitySecurityDefaultsEnforcementPolicy"),
        )
    }

    /// `/policies/mobileAppManagementPolicies`
    pub fn mobile_app_management_policies(&self) -> mobile_app_management_policies::MobileAppManagementPolicies {
        mobile_app_management_policies::MobileAppManagementPolicies(self.0.name("mobileAppManagementPolicies"))
    }

    /// `/policies/mobileDeviceManagementPolicies`
    pub fn mobile_device_management_policies(
        &self,
    ) -> mobile_device_management_policies::MobileDeviceManagementPolicies
    {
        mobile_device_management_policies::MobileDeviceManagementPolicies(self.0.name("mobileDeviceManagementPolicies"))
    }

    /// `/policies/permissionGrantPolicies`
    pub fn permission_grant_policies(&self) -> permission_grant_policies::PermissionGrantPolicies {
        permission_grant_policies::PermissionGrantPolicies(self.0.name("permissionGrantPolicies"))
    }

    /// `/policies/roleManagementPolicies`
    pub fn role_management_policies(&self) -> role_management_policies::RoleManagementPolicies {
        role_management_policies::RoleManagementPolicies(self.0.name("roleManagementPolicies"))
    }

    /// `/policies/roleManagementPolicyAssignments`
    pub fn role_management_policy_assignments(
        &self,
    ) -> role_management_policy_assignments::RoleManagementPolicyAssignments
    {
        role_management_policy_assignments::RoleManagementPolicyAssignments(
            self.0.name("roleManagementPolicyAssignments"),
        )
    }

    /// `/policies/tokenIssuancePolicies`
    pub fn token_issuance_policies(&self) -> token_issuance_policies::TokenIssuancePolicies {
        token_issuance_policies::TokenIssuancePolicies(self.0.name("tokenIssuancePolicies"))
    }

    /// `/policies/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> token_lifetime_policies::TokenLifetimePolicies {
        token_lifetime_policies::TokenLifetimePolicies(self.0.name("tokenLifetimePolicies"))
    }
}

/// `/policies/accessReviewPolicy`
pub mod access_review_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/accessReviewPolicy`
        AccessReviewPolicy
    }

    impl AccessReviewPolicy {
        /// `GET /policies/accessReviewPolicy` — Get accessReviewPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`
        pub fn get(&self) -> Get<models::AccessReviewPolicy> {
            let operation = &Operation {
                name: "accessReviewPolicy: get",
                method: Method::Get,
                path: "/policies/accessReviewPolicy",
                pages: &["accessreviewpolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.AccessReview",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.AccessReview",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/accessReviewPolicy` — Update accessReviewPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.AccessReviews`
        /// - application: `Policy.ReadWrite.AccessReviews`
        pub fn update(&self, body: models::AccessReviewPolicy) -> Call<()> {
            let operation = &Operation {
                name: "accessReviewPolicy: update",
                method: Method::Patch,
                path: "/policies/accessReviewPolicy",
                pages: &["accessreviewpolicy-update"],
                work: "Policy.ReadWrite.AccessReviews",
                personal: "",
                application: "Policy.ReadWrite.AccessReviews",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/policies/activityBasedTimeoutPolicies`
pub mod activity_based_timeout_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/policies/activityBasedTimeoutPolicies`
        ActivityBasedTimeoutPolicies
    }

    impl ActivityBasedTimeoutPolicies {
        /// `POST /policies/activityBasedTimeoutPolicies` — Create activityBasedTimeoutPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn create(&self, body: models::ActivityBasedTimeoutPolicy) -> Call<models::ActivityBasedTimeoutPolicy> {
            let operation = &Operation {
                name: "activityBasedTimeoutPolicy: create",
                method: Method::Post,
                path: "/policies/activityBasedTimeoutPolicies",
                pages: &["activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /policies/activityBasedTimeoutPolicies` — List activitybasedtimeoutpolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        pub fn list(&self) -> List<models::ActivityBasedTimeoutPolicy> {
            let operation = &Operation {
                name: "activityBasedTimeoutPolicy: list",
                method: Method::Get,
                path: "/policies/activityBasedTimeoutPolicies",
                pages: &["activitybasedtimeoutpolicy-list"],
                work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.list(operation)
        }

        /// `/policies/activityBasedTimeoutPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/policies/activityBasedTimeoutPolicies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/activityBasedTimeoutPolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /policies/activityBasedTimeoutPolicies/{id}` — Delete activityBasedTimeoutPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "activityBasedTimeoutPolicy: delete",
                    method: Method::Delete,
                    path: "/policies/activityBasedTimeoutPolicies/{id}",
                    pages: &["activitybasedtimeoutpolicy-delete"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation)
            }

            /// `GET /policies/activityBasedTimeoutPolicies/{id}` — Get activityBasedTimeoutPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            pub fn get(&self) -> Get<models::ActivityBasedTimeoutPolicy> {
                let operation = &Operation {
                    name: "activityBasedTimeoutPolicy: get",
                    method: Method::Get,
                    path: "/policies/activityBasedTimeoutPolicies/{id}",
                    pages: &["activitybasedtimeoutpolicy-get"],
                    work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/activityBasedTimeoutPolicies/{id}` — Update activitybasedtimeoutpolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-update?view=graph-rest-beta)
            /// Required: `definition`, `displayName`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn update(&self, body: models::ActivityBasedTimeoutPolicy) -> Call<()> {
                let operation = &Operation {
                    name: "activityBasedTimeoutPolicy: update",
                    method: Method::Patch,
                    path: "/policies/activityBasedTimeoutPolicies/{id}",
                    pages: &["activitybasedtimeoutpolicy-update"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/policies/adminConsentRequestPolicy`
pub mod admin_consent_request_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/adminConsentRequestPolicy`
        AdminConsentRequestPolicy
    }

    impl AdminConsentRequestPolicy {
        /// `GET /policies/adminConsentRequestPolicy` — Get adminConsentRequestPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/adminconsentrequestpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` and 3 more
        /// - application: `Policy.Read.All` and 3 more
        pub fn get(&self) -> Get<models::AdminConsentRequestPolicy> {
            let operation = &Operation {
                name: "adminConsentRequestPolicy: get",
                method: Method::Get,
                path: "/policies/adminConsentRequestPolicy",
                pages: &["adminconsentrequestpolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.ConsentRequest Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ConsentRequest Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PUT /policies/adminConsentRequestPolicy` — Update adminConsentRequestPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/adminconsentrequestpolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ConsentRequest`, `Directory.ReadWrite.All`
        /// - application: `Policy.ReadWrite.ConsentRequest`, `Directory.ReadWrite.All`
        pub fn replace(&self, body: models::AdminConsentRequestPolicy) -> Call<()> {
            let operation = &Operation {
                name: "adminConsentRequestPolicy: replace",
                method: Method::Put,
                path: "/policies/adminConsentRequestPolicy",
                pages: &["adminconsentrequestpolicy-update"],
                work: "Policy.ReadWrite.ConsentRequest Directory.ReadWrite.All",
                personal: "",
                application: "Policy.ReadWrite.ConsentRequest Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod app_management_policies;

/// `/policies/authenticationFlowsPolicy`
pub mod authentication_flows_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/authenticationFlowsPolicy`
        AuthenticationFlowsPolicy
    }

    impl AuthenticationFlowsPolicy {
        /// `GET /policies/authenticationFlowsPolicy` — Get authenticationFlowsPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authenticationflowspolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.AuthenticationFlows`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.AuthenticationFlows`
        pub fn get(&self) -> Get<models::AuthenticationFlowsPolicy> {
            let operation = &Operation {
                name: "authenticationFlowsPolicy: get",
                method: Method::Get,
                path: "/policies/authenticationFlowsPolicy",
                pages: &["authenticationflowspolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.AuthenticationFlows",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.AuthenticationFlows",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/authenticationFlowsPolicy` — Update authenticationFlowsPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/authenticationflowspolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.AuthenticationFlows`
        /// - application: `Policy.ReadWrite.AuthenticationFlows`
        pub fn update(&self, body: models::AuthenticationFlowsPolicy) -> Call<()> {
            let operation = &Operation {
                name: "authenticationFlowsPolicy: update",
                method: Method::Patch,
                path: "/policies/authenticationFlowsPolicy",
                pages: &["authenticationflowspolicy-update"],
                work: "Policy.ReadWrite.AuthenticationFlows",
                personal: "",
                application: "Policy.ReadWrite.AuthenticationFlows",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod authentication_methods_policy;

/// `/policies/authorizationPolicy`
pub mod authorization_policy {
    use super::models;

    crate::runtime::node! {
        /// `/policies/authorizationPolicy`
        AuthorizationPolicy
    }

    impl AuthorizationPolicy {
        /// `/policies/authorizationPolicy/authorizationPolicy`
        pub fn authorization_policy(&self) -> authorization_policy::AuthorizationPolicy {
            authorization_policy::AuthorizationPolicy(self.0.name("authorizationPolicy"))
        }
    }

    /// `/policies/authorizationPolicy/authorizationPolicy`
    pub mod authorization_policy {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/authorizationPolicy/authorizationPolicy`
            AuthorizationPolicy
        }

        impl AuthorizationPolicy {
            /// `GET /policies/authorizationPolicy/authorizationPolicy` — Get authorizationPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/authorizationpolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.Authorization`
            /// - application: `Policy.Read.All`, `Policy.ReadWrite.Authorization`
            pub fn get(&self) -> Get<models::AuthorizationPolicy> {
                let operation = &Operation {
                    name: "authorizationPolicy: get",
                    method: Method::Get,
                    path: "/policies/authorizationPolicy/authorizationPolicy",
                    pages: &["authorizationpolicy-get"],
                    work: "Policy.Read.All Policy.ReadWrite.Authorization",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.Authorization",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/authorizationPolicy/authorizationPolicy` — Update authorizationpolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/authorizationpolicy-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.Authorization`
            /// - application: `Policy.ReadWrite.Authorization`
            pub fn update(&self, body: models::AuthorizationPolicy) -> Call<()> {
                let operation = &Operation {
                    name: "authorizationPolicy: update",
                    method: Method::Patch,
                    path: "/policies/authorizationPolicy/authorizationPolicy",
                    pages: &["authorizationpolicy-update"],
                    work: "Policy.ReadWrite.Authorization",
                    personal: "",
                    application: "Policy.ReadWrite.Authorization",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/policies/b2cAuthenticationMethodsPolicy`
pub mod b2c_authentication_methods_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/b2cAuthenticationMethodsPolicy`
        B2cAuthenticationMethodsPolicy
    }

    impl B2cAuthenticationMethodsPolicy {
        /// `GET /policies/b2cAuthenticationMethodsPolicy` — Get b2cAuthenticationMethodsPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/b2cauthenticationmethodspolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`
        /// - personal account: `Policy.Read.All`
        /// - application: `Policy.Read.All`
        pub fn get(&self) -> Get<models::B2cAuthenticationMethodsPolicy> {
            let operation = &Operation {
                name: "b2cAuthenticationMethodsPolicy: get",
                method: Method::Get,
                path: "/policies/b2cAuthenticationMethodsPolicy",
                pages: &["b2cauthenticationmethodspolicy-get"],
                work: "Policy.Read.All",
                personal: "Policy.Read.All",
                application: "Policy.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/b2cAuthenticationMethodsPolicy` — Update b2cAuthenticationMethodsPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/b2cauthenticationmethodspolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.AuthenticationMethod`
        /// - personal account: `Policy.ReadWrite.AuthenticationMethod`
        /// - application: `Policy.ReadWrite.AuthenticationMethod`
        pub fn update(&self, body: models::B2cAuthenticationMethodsPolicy) -> Call<()> {
            let operation = &Operation {
                name: "b2cAuthenticationMethodsPolicy: update",
                method: Method::Patch,
                path: "/policies/b2cAuthenticationMethodsPolicy",
                pages: &["b2cauthenticationmethodspolicy-update"],
                work: "Policy.ReadWrite.AuthenticationMethod",
                personal: "Policy.ReadWrite.AuthenticationMethod",
                application: "Policy.ReadWrite.AuthenticationMethod",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod claims_mapping_policies;
pub mod cross_tenant_access_policy;

/// `/policies/defaultAppManagementPolicy`
pub mod default_app_management_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/defaultAppManagementPolicy`
        DefaultAppManagementPolicy
    }

    impl DefaultAppManagementPolicy {
        /// `GET /policies/defaultAppManagementPolicy` — Get tenantAppManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tenantappmanagementpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        pub fn get(&self) -> Get<models::TenantAppManagementPolicy> {
            let operation = &Operation {
                name: "tenantAppManagementPolicy: get",
                method: Method::Get,
                path: "/policies/defaultAppManagementPolicy",
                pages: &["tenantappmanagementpolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/defaultAppManagementPolicy` — Update tenantAppManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tenantappmanagementpolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn update(&self, body: models::TenantAppManagementPolicy) -> Call<()> {
            let operation = &Operation {
                name: "tenantAppManagementPolicy: update",
                method: Method::Patch,
                path: "/policies/defaultAppManagementPolicy",
                pages: &["tenantappmanagementpolicy-update"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/policies/deviceRegistrationPolicy`
pub mod device_registration_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/deviceRegistrationPolicy`
        DeviceRegistrationPolicy
    }

    impl DeviceRegistrationPolicy {
        /// `GET /policies/deviceRegistrationPolicy` — Get deviceRegistrationPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/deviceregistrationpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.DeviceConfiguration`
        pub fn get(&self) -> Get<models::DeviceRegistrationPolicy> {
            let operation = &Operation {
                name: "deviceRegistrationPolicy: get",
                method: Method::Get,
                path: "/policies/deviceRegistrationPolicy",
                pages: &["deviceregistrationpolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.DeviceConfiguration",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PUT /policies/deviceRegistrationPolicy` — Update deviceRegistrationPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/deviceregistrationpolicy-update?view=graph-rest-beta)
        /// Required: `azureADRegistration`, `azureADJoin`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.DeviceConfiguration`
        pub fn replace(&self, body: models::DeviceRegistrationPolicy) -> Call<models::DeviceRegistrationPolicy> {
            let operation = &Operation {
                name: "deviceRegistrationPolicy: replace",
                method: Method::Put,
                path: "/policies/deviceRegistrationPolicy",
                pages: &["deviceregistrationpolicy-update"],
                work: "Policy.ReadWrite.DeviceConfiguration",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/policies/externalIdentitiesPolicy`
pub mod external_identities_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/externalIdentitiesPolicy`
        ExternalIdentitiesPolicy
    }

    impl ExternalIdentitiesPolicy {
        /// `GET /policies/externalIdentitiesPolicy` — Get externalIdentitiesPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalidentitiespolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ExternalIdentities`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ExternalIdentities`
        pub fn get(&self) -> Get<models::ExternalIdentitiesPolicy> {
            let operation = &Operation {
                name: "externalIdentitiesPolicy: get",
                method: Method::Get,
                path: "/policies/externalIdentitiesPolicy",
                pages: &["externalidentitiespolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.ExternalIdentities",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ExternalIdentities",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/externalIdentitiesPolicy` — Update externalIdentitiesPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalidentitiespolicy-update?view=graph-rest-beta)
        /// Required: `allowDeletedIdentitiesDataRemoval`, `allowExternalIdentitiesToLeave`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ExternalIdentities`
        /// - application: `Policy.ReadWrite.ExternalIdentities`
        pub fn update(&self, body: models::ExternalIdentitiesPolicy) -> Call<()> {
            let operation = &Operation {
                name: "externalIdentitiesPolicy: update",
                method: Method::Patch,
                path: "/policies/externalIdentitiesPolicy",
                pages: &["externalidentitiespolicy-update"],
                work: "Policy.ReadWrite.ExternalIdentities",
                personal: "",
                application: "Policy.ReadWrite.ExternalIdentities",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod feature_rollout_policies;

/// `/policies/homeRealmDiscoveryPolicies`
pub mod home_realm_discovery_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/policies/homeRealmDiscoveryPolicies`
        HomeRealmDiscoveryPolicies
    }

    impl HomeRealmDiscoveryPolicies {
        /// `POST /policies/homeRealmDiscoveryPolicies` — Create homeRealmDiscoveryPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-post-homerealmdiscoverypolicies?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn create(&self, body: models::HomeRealmDiscoveryPolicy) -> Call<models::HomeRealmDiscoveryPolicy> {
            let operation = &Operation {
                name: "homeRealmDiscoveryPolicy: create",
                method: Method::Post,
                path: "/policies/homeRealmDiscoveryPolicies",
                pages: &["homerealmdiscoverypolicy-post-homerealmdiscoverypolicies"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /policies/homeRealmDiscoveryPolicies` — List homerealmdiscoverypolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
            let operation = &Operation {
                name: "homeRealmDiscoveryPolicy: list",
                method: Method::Get,
                path: "/policies/homeRealmDiscoveryPolicies",
                pages: &["homerealmdiscoverypolicy-list"],
                work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.list(operation)
        }

        /// `/policies/homeRealmDiscoveryPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/policies/homeRealmDiscoveryPolicies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/homeRealmDiscoveryPolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /policies/homeRealmDiscoveryPolicies/{id}` — Delete homeRealmDiscoveryPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "homeRealmDiscoveryPolicy: delete",
                    method: Method::Delete,
                    path: "/policies/homeRealmDiscoveryPolicies/{id}",
                    pages: &["homerealmdiscoverypolicy-delete"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation)
            }

            /// `GET /policies/homeRealmDiscoveryPolicies/{id}` — Get homeRealmDiscoveryPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            pub fn get(&self) -> Get<models::HomeRealmDiscoveryPolicy> {
                let operation = &Operation {
                    name: "homeRealmDiscoveryPolicy: get",
                    method: Method::Get,
                    path: "/policies/homeRealmDiscoveryPolicies/{id}",
                    pages: &["homerealmdiscoverypolicy-get"],
                    work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/homeRealmDiscoveryPolicies/{id}` — Update homerealmdiscoverypolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-update?view=graph-rest-beta)
            /// Required: `definition`, `displayName`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn update(&self, body: models::HomeRealmDiscoveryPolicy) -> Call<()> {
                let operation = &Operation {
                    name: "homeRealmDiscoveryPolicy: update",
                    method: Method::Patch,
                    path: "/policies/homeRealmDiscoveryPolicies/{id}",
                    pages: &["homerealmdiscoverypolicy-update"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation).json(body)
            }

            /// `/policies/homeRealmDiscoveryPolicies/{id}/appliesTo`
            pub fn applies_to(&self) -> applies_to::AppliesTo {
                applies_to::AppliesTo(self.0.name("appliesTo"))
            }
        }

        /// `/policies/homeRealmDiscoveryPolicies/{id}/appliesTo`
        pub mod applies_to {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/policies/homeRealmDiscoveryPolicies/{id}/appliesTo`
                AppliesTo
            }

            impl AppliesTo {
                /// `GET /policies/homeRealmDiscoveryPolicies/{id}/appliesTo` — List appliesto
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-list-appliesto?view=graph-rest-beta)
                /// Status: 200, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
                /// - application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
                pub fn list(&self) -> List<models::DirectoryObject> {
                    let operation = &Operation {
                        name: "homeRealmDiscoveryPolicy: list",
                        method: Method::Get,
                        path: "/policies/homeRealmDiscoveryPolicies/{id}/appliesTo",
                        pages: &["homerealmdiscoverypolicy-list-appliesto"],
                        work: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                        personal: "",
                        application: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/policies/identitySecurityDefaultsEnforcementPolicy`
pub mod identity_security_defaults_enforcement_policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/identitySecurityDefaultsEnforcementPolicy`
        IdentitySecurityDefaultsEnforcementPolicy
    }

    impl IdentitySecurityDefaultsEnforcementPolicy {
        /// `GET /policies/identitySecurityDefaultsEnforcementPolicy` — Get identitySecurityDefaultsEnforcementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`
        /// - application: `Policy.Read.All`
        pub fn get(&self) -> Get<models::IdentitySecurityDefaultsEnforcementPolicy> {
            let operation = &Operation {
                name: "identitySecurityDefaultsEnforcementPolicy: get",
                method: Method::Get,
                path: "/policies/identitySecurityDefaultsEnforcementPolicy",
                pages: &["identitysecuritydefaultsenforcementpolicy-get"],
                work: "Policy.Read.All",
                personal: "",
                application: "Policy.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/identitySecurityDefaultsEnforcementPolicy` — Update identitySecurityDefaultsEnforcementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
        /// - application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
        pub fn update(&self, body: models::IdentitySecurityDefaultsEnforcementPolicy) -> Call<()> {
            let operation = &Operation {
                name: "identitySecurityDefaultsEnforcementPolicy: update",
                method: Method::Patch,
                path: "/policies/identitySecurityDefaultsEnforcementPolicy",
                pages: &["identitysecuritydefaultsenforcementpolicy-update"],
                work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                personal: "",
                application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod mobile_app_management_policies;
pub mod mobile_device_management_policies;
pub mod permission_grant_policies;
pub mod role_management_policies;

/// `/policies/roleManagementPolicyAssignments`
pub mod role_management_policy_assignments {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/policies/roleManagementPolicyAssignments`
        RoleManagementPolicyAssignments
    }

    impl RoleManagementPolicyAssignments {
        /// `GET /policies/roleManagementPolicyAssignments` — List rolemanagementpolicyassignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicyassignments?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleManagementPolicy.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyAssignment> {
            let operation = &Operation {
                name: "policyRoot: list",
                method: Method::Get,
                path: "/policies/roleManagementPolicyAssignments",
                pages: &["policyroot-list-rolemanagementpolicyassignments"],
                work: "RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/policies/roleManagementPolicyAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/policies/roleManagementPolicyAssignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/roleManagementPolicyAssignments/{id}`
            Id
        }

        impl Id {
            /// `GET /policies/roleManagementPolicyAssignments/{unifiedRoleManagementPolicyAssignmentId}` — Get unifiedRoleManagementPolicyAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyassignment-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagementPolicy.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicyAssignment> {
                let operation = &Operation {
                    name: "unifiedRoleManagementPolicyAssignment: get",
                    method: Method::Get,
                    path: "/policies/roleManagementPolicyAssignments/{unifiedRoleManagementPolicyAssignmentId}",
                    pages: &["unifiedrolemanagementpolicyassignment-get"],
                    work: "RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/policies/tokenIssuancePolicies`
pub mod token_issuance_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/policies/tokenIssuancePolicies`
        TokenIssuancePolicies
    }

    impl TokenIssuancePolicies {
        /// `POST /policies/tokenIssuancePolicies` — Create tokenIssuancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-post-tokenissuancepolicy?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn create(&self, body: models::TokenIssuancePolicy) -> Call<models::TokenIssuancePolicy> {
            let operation = &Operation {
                name: "tokenIssuancePolicy: create",
                method: Method::Post,
                path: "/policies/tokenIssuancePolicies",
                pages: &["tokenissuancepolicy-post-tokenissuancepolicy"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /policies/tokenIssuancePolicies` — List tokenIssuancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        pub fn list(&self) -> List<models::TokenIssuancePolicy> {
            let operation = &Operation {
                name: "tokenIssuancePolicy: list",
                method: Method::Get,
                path: "/policies/tokenIssuancePolicies",
                pages: &["tokenissuancepolicy-list"],
                work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.list(operation)
        }

        /// `/policies/tokenIssuancePolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/policies/tokenIssuancePolicies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/tokenIssuancePolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /policies/tokenIssuancePolicies/{id}` — Delete tokenIssuancePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "tokenIssuancePolicy: delete",
                    method: Method::Delete,
                    path: "/policies/tokenIssuancePolicies/{id}",
                    pages: &["tokenissuancepolicy-delete"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation)
            }

            /// `GET /policies/tokenIssuancePolicies/{id}` — Get tokenIssuancePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            pub fn get(&self) -> Get<models::TokenIssuancePolicy> {
                let operation = &Operation {
                    name: "tokenIssuancePolicy: get",
                    method: Method::Get,
                    path: "/policies/tokenIssuancePolicies/{id}",
                    pages: &["tokenissuancepolicy-get"],
                    work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/tokenIssuancePolicies/{id}` — Update tokenIssuancePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-update?view=graph-rest-beta)
            /// Required: `definition`, `displayName`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn update(&self, body: models::TokenIssuancePolicy) -> Call<()> {
                let operation = &Operation {
                    name: "tokenIssuancePolicy: update",
                    method: Method::Patch,
                    path: "/policies/tokenIssuancePolicies/{id}",
                    pages: &["tokenissuancepolicy-update"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation).json(body)
            }

            /// `/policies/tokenIssuancePolicies/{id}/appliesTo`
            pub fn applies_to(&self) -> applies_to::AppliesTo {
                applies_to::AppliesTo(self.0.name("appliesTo"))
            }
        }

        /// `/policies/tokenIssuancePolicies/{id}/appliesTo`
        pub mod applies_to {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/policies/tokenIssuancePolicies/{id}/appliesTo`
                AppliesTo
            }

            impl AppliesTo {
                /// `GET /policies/tokenIssuancePolicies/{id}/appliesTo` — List appliesto
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list-appliesto?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
                /// - application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
                pub fn list(&self) -> List<models::DirectoryObject> {
                    let operation = &Operation {
                        name: "tokenIssuancePolicy: list",
                        method: Method::Get,
                        path: "/policies/tokenIssuancePolicies/{id}/appliesTo",
                        pages: &["tokenissuancepolicy-list-appliesto"],
                        work: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                        personal: "",
                        application: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/policies/tokenLifetimePolicies`
pub mod token_lifetime_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/policies/tokenLifetimePolicies`
        TokenLifetimePolicies
    }

    impl TokenLifetimePolicies {
        /// `POST /policies/tokenLifetimePolicies` — Create tokenLifetimePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-post-tokenlifetimepolicies?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn create(&self, body: models::TokenLifetimePolicy) -> Call<models::TokenLifetimePolicy> {
            let operation = &Operation {
                name: "tokenLifetimePolicy: create",
                method: Method::Post,
                path: "/policies/tokenLifetimePolicies",
                pages: &["tokenlifetimepolicy-post-tokenlifetimepolicies"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /policies/tokenLifetimePolicies` — List tokenlifetimepolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        pub fn list(&self) -> List<models::TokenLifetimePolicy> {
            let operation = &Operation {
                name: "tokenLifetimePolicy: list",
                method: Method::Get,
                path: "/policies/tokenLifetimePolicies",
                pages: &["tokenlifetimepolicy-list"],
                work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.list(operation)
        }

        /// `/policies/tokenLifetimePolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/policies/tokenLifetimePolicies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/tokenLifetimePolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /policies/tokenLifetimePolicies/{id}` — Delete tokenLifetimePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "tokenLifetimePolicy: delete",
                    method: Method::Delete,
                    path: "/policies/tokenLifetimePolicies/{id}",
                    pages: &["tokenlifetimepolicy-delete"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation)
            }

            /// `GET /policies/tokenLifetimePolicies/{id}` — Get tokenLifetimePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
            pub fn get(&self) -> Get<models::TokenLifetimePolicy> {
                let operation = &Operation {
                    name: "tokenLifetimePolicy: get",
                    method: Method::Get,
                    path: "/policies/tokenLifetimePolicies/{id}",
                    pages: &["tokenlifetimepolicy-get"],
                    work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/tokenLifetimePolicies/{id}` — Update tokenlifetimepolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-update?view=graph-rest-beta)
            /// Required: `definition`, `displayName`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Policy.ReadWrite.ApplicationConfiguration`
            pub fn update(&self, body: models::TokenLifetimePolicy) -> Call<()> {
                let operation = &Operation {
                    name: "tokenLifetimePolicy: update",
                    method: Method::Patch,
                    path: "/policies/tokenLifetimePolicies/{id}",
                    pages: &["tokenlifetimepolicy-update"],
                    work: "Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.call(operation).json(body)
            }

            /// `/policies/tokenLifetimePolicies/{id}/appliesTo`
            pub fn applies_to(&self) -> applies_to::AppliesTo {
                applies_to::AppliesTo(self.0.name("appliesTo"))
            }
        }

        /// `/policies/tokenLifetimePolicies/{id}/appliesTo`
        pub mod applies_to {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/policies/tokenLifetimePolicies/{id}/appliesTo`
                AppliesTo
            }

            impl AppliesTo {
                /// `GET /policies/tokenLifetimePolicies/{id}/appliesTo` — List appliesto
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list-appliesto?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
                /// - application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
                pub fn list(&self) -> List<models::DirectoryObject> {
                    let operation = &Operation {
                        name: "tokenLifetimePolicy: list",
                        method: Method::Get,
                        path: "/policies/tokenLifetimePolicies/{id}/appliesTo",
                        pages: &["tokenlifetimepolicy-list-appliesto"],
                        work: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                        personal: "",
                        application: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}
