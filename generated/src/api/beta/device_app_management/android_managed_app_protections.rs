// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/androidManagedAppProtections`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/androidManagedAppProtections`
    AndroidManagedAppProtections
}

impl AndroidManagedAppProtections {
    /// `POST /deviceAppManagement/androidManagedAppProtections` — Create androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: models::AndroidManagedAppProtection) -> Call<models::AndroidManagedAppProtection> {
        let operation = &Operation {
            name: "androidManagedAppProtection: create",
            method: Method::Post,
            path: "/deviceAppManagement/androidManagedAppProtections",
            pages: &["intune-shared-androidmanagedappprotection-create"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceAppManagement/androidManagedAppProtections/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::android_managed_app_protection::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "androidManagedAppProtection: has_payload_links",
            method: Method::Post,
            path: "/deviceAppManagement/androidManagedAppProtections/hasPayloadLinks",
            pages: &["intune-shared-androidmanagedappprotection-haspayloadlinks"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections` — List androidmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::AndroidManagedAppProtection> {
        let operation = &Operation {
            name: "androidManagedAppProtection: list",
            method: Method::Get,
            path: "/deviceAppManagement/androidManagedAppProtections",
            pages: &["intune-shared-androidmanagedappprotection-list"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/androidManagedAppProtections/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/androidManagedAppProtections/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/androidManagedAppProtections/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Delete androidManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidManagedAppProtection: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}",
                pages: &["intune-shared-androidmanagedappprotection-delete"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Get androidManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidManagedAppProtection> {
            let operation = &Operation {
                name: "androidManagedAppProtection: get",
                method: Method::Get,
                path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}",
                pages: &["intune-shared-androidmanagedappprotection-get"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Update androidManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::AndroidManagedAppProtection) -> Call<models::AndroidManagedAppProtection> {
            let operation = &Operation {
                name: "androidManagedAppProtection: update",
                method: Method::Patch,
                path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}",
                pages: &["intune-shared-androidmanagedappprotection-update"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/androidManagedAppProtections/{id}/apps`
        pub fn apps(&self) -> apps::Apps {
            apps::Apps(self.0.name("apps"))
        }

        /// `/deviceAppManagement/androidManagedAppProtections/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/androidManagedAppProtections/{id}/deploymentSummary`
        pub fn deployment_summary(&self) -> deployment_summary::DeploymentSummary {
            deployment_summary::DeploymentSummary(self.0.name("deploymentSummary"))
        }
    }

    /// `/deviceAppManagement/androidManagedAppProtections/{id}/apps`
    pub mod apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/androidManagedAppProtections/{id}/apps`
            Apps
        }

        impl Apps {
            /// `POST /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps` — Create managedMobileApp
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
                    path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps",
                    pages: &["intune-mam-managedmobileapp-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps` — List managedmobileapps
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
                    path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps",
                    pages: &["intune-mam-managedmobileapp-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Delete managedMobileApp
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
                        path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Get managedMobileApp
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
                        path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Update managedMobileApp
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
                        path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}",
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

    /// `/deviceAppManagement/androidManagedAppProtections/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/androidManagedAppProtections/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments` — List targetedmanagedapppolicyassignments
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
                    path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments",
                    pages: &["intune-mam-targetedmanagedapppolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Delete targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
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

    /// `/deviceAppManagement/androidManagedAppProtections/{id}/deploymentSummary`
    pub mod deployment_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/androidManagedAppProtections/{id}/deploymentSummary`
            DeploymentSummary
        }

        impl DeploymentSummary {
            /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary` — Get managedAppPolicyDeploymentSummary
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
                    path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary",
                    pages: &["intune-mam-managedapppolicydeploymentsummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary` — Update managedAppPolicyDeploymentSummary
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
                    path: "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary",
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
