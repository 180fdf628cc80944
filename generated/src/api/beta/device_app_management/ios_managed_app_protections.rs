// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/iosManagedAppProtections`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/iosManagedAppProtections`
    IosManagedAppProtections
}

impl IosManagedAppProtections {
    /// `POST /deviceAppManagement/iosManagedAppProtections` — Create iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
        let operation = &Operation {
            name: "iosManagedAppProtection: create",
            method: Method::Post,
            path: "/deviceAppManagement/iosManagedAppProtections",
            pages: &["intune-shared-iosmanagedappprotection-create"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceAppManagement/iosManagedAppProtections/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::ios_managed_app_protection::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "iosManagedAppProtection: has_payload_links",
            method: Method::Post,
            path: "/deviceAppManagement/iosManagedAppProtections/hasPayloadLinks",
            pages: &["intune-shared-iosmanagedappprotection-haspayloadlinks"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceAppManagement/iosManagedAppProtections` — List iosmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::IosManagedAppProtection> {
        let operation = &Operation {
            name: "iosManagedAppProtection: list",
            method: Method::Get,
            path: "/deviceAppManagement/iosManagedAppProtections",
            pages: &["intune-shared-iosmanagedappprotection-list"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/iosManagedAppProtections/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/iosManagedAppProtections/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/iosManagedAppProtections/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Delete iosManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "iosManagedAppProtection: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}",
                pages: &["intune-shared-iosmanagedappprotection-delete"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Get iosManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::IosManagedAppProtection> {
            let operation = &Operation {
                name: "iosManagedAppProtection: get",
                method: Method::Get,
                path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}",
                pages: &["intune-shared-iosmanagedappprotection-get"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Update iosManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
            let operation = &Operation {
                name: "iosManagedAppProtection: update",
                method: Method::Patch,
                path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}",
                pages: &["intune-shared-iosmanagedappprotection-update"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps`
        pub fn apps(&self) -> apps::Apps {
            apps::Apps(self.0.name("apps"))
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`
        pub fn deployment_summary(&self) -> deployment_summary::DeploymentSummary {
            deployment_summary::DeploymentSummary(self.0.name("deploymentSummary"))
        }
    }

    /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps`
    pub mod apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps`
            Apps
        }

        impl Apps {
            /// `POST /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps` — Create managedMobileApp
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
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps",
                    pages: &["intune-mam-managedmobileapp-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps` — List managedmobileapps
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
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps",
                    pages: &["intune-mam-managedmobileapp-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}` — Delete managedMobileApp
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
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}` — Get managedMobileApp
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
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}` — Update managedMobileApp
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
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}",
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

    /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments` — List targetedmanagedapppolicyassignments
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
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments",
                    pages: &["intune-mam-targetedmanagedapppolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Delete targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
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

    /// `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`
    pub mod deployment_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`
            DeploymentSummary
        }

        impl DeploymentSummary {
            /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary` — Get managedAppPolicyDeploymentSummary
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
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary",
                    pages: &["intune-mam-managedapppolicydeploymentsummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary` — Update managedAppPolicyDeploymentSummary
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
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary",
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
