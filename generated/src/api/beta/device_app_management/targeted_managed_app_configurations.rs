// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/targetedManagedAppConfigurations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/targetedManagedAppConfigurations`
    TargetedManagedAppConfigurations
}

impl TargetedManagedAppConfigurations {
    /// `POST /deviceAppManagement/targetedManagedAppConfigurations` — Create targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(
        &self,
        body: models::TargetedManagedAppConfiguration,
    ) -> Call<models::TargetedManagedAppConfiguration> {
        let operation = &Operation {
            name: "targetedManagedAppConfiguration: create",
            method: Method::Post,
            path: "/deviceAppManagement/targetedManagedAppConfigurations",
            pages: &["intune-shared-targetedmanagedappconfiguration-create"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::targeted_managed_app_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "targetedManagedAppConfiguration: has_payload_links",
            method: Method::Post,
            path: "/deviceAppManagement/targetedManagedAppConfigurations/hasPayloadLinks",
            pages: &["intune-shared-targetedmanagedappconfiguration-haspayloadlinks"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations` — List targetedmanagedappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::TargetedManagedAppConfiguration> {
        let operation = &Operation {
            name: "targetedManagedAppConfiguration: list",
            method: Method::Get,
            path: "/deviceAppManagement/targetedManagedAppConfigurations",
            pages: &["intune-shared-targetedmanagedappconfiguration-list"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/targetedManagedAppConfigurations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn assign(&self, body: requests::targeted_managed_app_configuration::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "targetedManagedAppConfiguration: assign",
                method: Method::Post,
                path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assign",
                pages: &["intune-shared-targetedmanagedappconfiguration-assign"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Delete targetedManagedAppConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "targetedManagedAppConfiguration: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}",
                pages: &["intune-shared-targetedmanagedappconfiguration-delete"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Get targetedManagedAppConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::TargetedManagedAppConfiguration> {
            let operation = &Operation {
                name: "targetedManagedAppConfiguration: get",
                method: Method::Get,
                path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}",
                pages: &["intune-shared-targetedmanagedappconfiguration-get"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/targetApps` — targetApps action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-targetapps?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn target_apps(&self, body: requests::targeted_managed_app_configuration::TargetAppsRequest) -> Call<()> {
            let operation = &Operation {
                name: "targetedManagedAppConfiguration: target_apps",
                method: Method::Post,
                path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/targetApps",
                pages: &["intune-shared-targetedmanagedappconfiguration-targetapps"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("targetApps").call(operation).json(body)
        }

        /// `PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Update targetedManagedAppConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: models::TargetedManagedAppConfiguration,
        ) -> Call<models::TargetedManagedAppConfiguration> {
            let operation = &Operation {
                name: "targetedManagedAppConfiguration: update",
                method: Method::Patch,
                path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}",
                pages: &["intune-shared-targetedmanagedappconfiguration-update"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps`
        pub fn apps(&self) -> apps::Apps {
            apps::Apps(self.0.name("apps"))
        }

        /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/deploymentSummary`
        pub fn deployment_summary(&self) -> deployment_summary::DeploymentSummary {
            deployment_summary::DeploymentSummary(self.0.name("deploymentSummary"))
        }
    }

    /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps`
    pub mod apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps`
            Apps
        }

        impl Apps {
            /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps` — Create managedMobileApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
                let operation = &Operation {
                    name: "managedMobileApp: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps",
                    pages: &["intune-mam-managedmobileapp-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps` — List managedmobileapps
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::ManagedMobileApp> {
                let operation = &Operation {
                    name: "managedMobileApp: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps",
                    pages: &["intune-mam-managedmobileapp-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}` — Delete managedMobileApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedMobileApp: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}` — Get managedMobileApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ManagedMobileApp> {
                    let operation = &Operation {
                        name: "managedMobileApp: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}` — Update managedMobileApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
                    let operation = &Operation {
                        name: "managedMobileApp: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments` — List targetedmanagedapppolicyassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::TargetedManagedAppPolicyAssignment> {
                let operation = &Operation {
                    name: "targetedManagedAppPolicyAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments",
                    pages: &["intune-mam-targetedmanagedapppolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Delete targetedManagedAppPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "targetedManagedAppPolicyAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::TargetedManagedAppPolicyAssignment> {
                    let operation = &Operation {
                        name: "targetedManagedAppPolicyAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::TargetedManagedAppPolicyAssignment,
                ) -> Call<models::TargetedManagedAppPolicyAssignment> {
                    let operation = &Operation {
                        name: "targetedManagedAppPolicyAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/deploymentSummary`
    pub mod deployment_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/targetedManagedAppConfigurations/{id}/deploymentSummary`
            DeploymentSummary
        }

        impl DeploymentSummary {
            /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary` — Get managedAppPolicyDeploymentSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::ManagedAppPolicyDeploymentSummary> {
                let operation = &Operation {
                    name: "managedAppPolicyDeploymentSummary: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary",
                    pages: &["intune-mam-managedapppolicydeploymentsummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary` — Update managedAppPolicyDeploymentSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::ManagedAppPolicyDeploymentSummary,
            ) -> Call<models::ManagedAppPolicyDeploymentSummary> {
                let operation = &Operation {
                    name: "managedAppPolicyDeploymentSummary: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary",
                    pages: &["intune-mam-managedapppolicydeploymentsummary-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
