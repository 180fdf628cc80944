// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/managedAppRegistrations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/managedAppRegistrations`
    ManagedAppRegistrations
}

impl ManagedAppRegistrations {
    /// `POST /deviceAppManagement/managedAppRegistrations` — Create androidManagedAppRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::ManagedAppRegistration>) -> Call<models::ManagedAppRegistration> {
        let operation = &Operation {
            name: "androidManagedAppRegistration: create",
            method: Method::Post,
            path: "/deviceAppManagement/managedAppRegistrations",
            pages: &["intune-mam-androidmanagedappregistration-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::ManagedAppRegistration>::into(body))
    }

    /// `GET /deviceAppManagement/managedAppRegistrations` — List managedappregistrations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappregistration-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::ManagedAppRegistration> {
        let operation = &Operation {
            name: "managedAppRegistration: list",
            method: Method::Get,
            path: "/deviceAppManagement/managedAppRegistrations",
            pages: &[
                "intune-mam-managedappregistration-list",
                "intune-mam-iosmanagedappregistration-list",
                "intune-mam-androidmanagedappregistration-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration`
    pub fn get_user_ids_with_flagged_app_registration(
        &self,
    ) -> get_user_ids_with_flagged_app_registration::GetUserIdsWithFlaggedAppRegistration
    {
        get_user_ids_with_flagged_app_registration::GetUserIdsWithFlaggedAppRegistration(
            self.0.name("getUserIdsWithFlaggedAppRegistration"),
        )
    }

    /// `/deviceAppManagement/managedAppRegistrations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration`
pub mod get_user_ids_with_flagged_app_registration {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration`
        GetUserIdsWithFlaggedAppRegistration
    }

    impl GetUserIdsWithFlaggedAppRegistration {
        /// `GET /deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration` — getUserIdsWithFlaggedAppRegistration function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-getuseridswithflaggedappregistration?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "managedAppRegistration: list",
                method: Method::Get,
                path: "/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration",
                pages: &["intune-mam-managedappregistration-getuseridswithflaggedappregistration"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

/// `/deviceAppManagement/managedAppRegistrations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/managedAppRegistrations/{id}`
        Id
    }

    impl Id {
        /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}` — Get managedAppRegistration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappregistration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ManagedAppRegistration> {
            let operation = &Operation {
                name: "managedAppRegistration: get",
                method: Method::Get,
                path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}",
                pages: &[
                    "intune-mam-managedappregistration-get",
                    "intune-mam-iosmanagedappregistration-get",
                    "intune-mam-androidmanagedappregistration-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies`
        pub fn applied_policies(&self) -> applied_policies::AppliedPolicies {
            applied_policies::AppliedPolicies(self.0.name("appliedPolicies"))
        }

        /// `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies`
        pub fn intended_policies(&self) -> intended_policies::IntendedPolicies {
            intended_policies::IntendedPolicies(self.0.name("intendedPolicies"))
        }

        /// `/deviceAppManagement/managedAppRegistrations/{id}/operations`
        pub fn operations(&self) -> operations::Operations {
            operations::Operations(self.0.name("operations"))
        }
    }

    /// `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies`
    pub mod applied_policies {
        use super::{models, requests};
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies`
            AppliedPolicies
        }

        impl AppliedPolicies {
            /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies` — List managedapppolicies
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-beta) and 2 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::ManagedAppPolicy> {
                let operation = &Operation {
                    name: "managedAppPolicy: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies",
                    pages: &[
                        "intune-mam-managedapppolicy-list",
                        "intune-mam-managedappprotection-list",
                        "intune-mam-managedappconfiguration-list",
                        "intune-mam-targetedmanagedappprotection-list",
                        "intune-mam-windowsinformationprotection-list",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/assign` — Assign action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotection-assign?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn assign(&self, body: requests::targeted_managed_app_protection::AssignRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "targetedManagedAppProtection: assign",
                        method: Method::Post,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/assign",
                        pages: &[
                            "intune-mam-targetedmanagedappprotection-assign",
                            "intune-mam-windowsinformationprotection-assign",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.name("assign").call(operation).json(body)
                }

                /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}` — Get managedAppPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-get?view=graph-rest-beta) and 2 more
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ManagedAppPolicy> {
                    let operation = &Operation {
                        name: "managedAppPolicy: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}",
                        pages: &[
                            "intune-mam-managedapppolicy-get",
                            "intune-mam-managedappprotection-get",
                            "intune-mam-managedappconfiguration-get",
                            "intune-mam-targetedmanagedappprotection-get",
                            "intune-mam-windowsinformationprotection-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/targetApps` — targetApps action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-targetapps?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-targetapps?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn target_apps(&self, body: requests::managed_app_policy::TargetAppsRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "managedAppPolicy: target_apps",
                        method: Method::Post,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/targetApps",
                        pages: &[
                            "intune-mam-managedapppolicy-targetapps",
                            "intune-mam-managedappprotection-targetapps",
                            "intune-mam-targetedmanagedappprotection-targetapps",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.name("targetApps").call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies`
    pub mod intended_policies {
        use super::{models, requests};
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies`
            IntendedPolicies
        }

        impl IntendedPolicies {
            /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies` — List managedapppolicies
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-beta) and 2 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::ManagedAppPolicy> {
                let operation = &Operation {
                    name: "managedAppPolicy: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies",
                    pages: &[
                        "intune-mam-managedapppolicy-list",
                        "intune-mam-managedappprotection-list",
                        "intune-mam-managedappconfiguration-list",
                        "intune-mam-targetedmanagedappprotection-list",
                        "intune-mam-windowsinformationprotection-list",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/assign` — Assign action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotection-assign?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn assign(&self, body: requests::targeted_managed_app_protection::AssignRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "targetedManagedAppProtection: assign",
                        method: Method::Post,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/assign",
                        pages: &[
                            "intune-mam-targetedmanagedappprotection-assign",
                            "intune-mam-windowsinformationprotection-assign",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.name("assign").call(operation).json(body)
                }

                /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}` — Get managedAppPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-get?view=graph-rest-beta) and 2 more
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ManagedAppPolicy> {
                    let operation = &Operation {
                        name: "managedAppPolicy: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}",
                        pages: &[
                            "intune-mam-managedapppolicy-get",
                            "intune-mam-managedappprotection-get",
                            "intune-mam-managedappconfiguration-get",
                            "intune-mam-targetedmanagedappprotection-get",
                            "intune-mam-windowsinformationprotection-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/targetApps` — targetApps action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-targetapps?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-targetapps?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn target_apps(&self, body: requests::managed_app_policy::TargetAppsRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "managedAppPolicy: target_apps",
                        method: Method::Post,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/targetApps",
                        pages: &[
                            "intune-mam-managedapppolicy-targetapps",
                            "intune-mam-managedappprotection-targetapps",
                            "intune-mam-targetedmanagedappprotection-targetapps",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.name("targetApps").call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/managedAppRegistrations/{id}/operations`
    pub mod operations {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedAppRegistrations/{id}/operations`
            Operations
        }

        impl Operations {
            /// `POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations` — Create managedAppOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::ManagedAppOperation) -> Call<models::ManagedAppOperation> {
                let operation = &Operation {
                    name: "managedAppOperation: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations",
                    pages: &["intune-mam-managedappoperation-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations` — List managedappoperations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::ManagedAppOperation> {
                let operation = &Operation {
                    name: "managedAppOperation: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations",
                    pages: &["intune-mam-managedappoperation-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/managedAppRegistrations/{id}/operations/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/managedAppRegistrations/{id}/operations/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/managedAppRegistrations/{id}/operations/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Delete managedAppOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedAppOperation: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}",
                        pages: &["intune-mam-managedappoperation-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Get managedAppOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ManagedAppOperation> {
                    let operation = &Operation {
                        name: "managedAppOperation: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}",
                        pages: &["intune-mam-managedappoperation-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Update managedAppOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::ManagedAppOperation) -> Call<models::ManagedAppOperation> {
                    let operation = &Operation {
                        name: "managedAppOperation: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}",
                        pages: &["intune-mam-managedappoperation-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
