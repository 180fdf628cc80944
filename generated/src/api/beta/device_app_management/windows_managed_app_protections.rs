// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/windowsManagedAppProtections`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/windowsManagedAppProtections`
    WindowsManagedAppProtections
}

impl WindowsManagedAppProtections {
    /// `POST /deviceAppManagement/windowsManagedAppProtections` — Create windowsManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: models::WindowsManagedAppProtection) -> Call<models::WindowsManagedAppProtection> {
        let operation = &Operation {
            name: "windowsManagedAppProtection: create",
            method: Method::Post,
            path: "/deviceAppManagement/windowsManagedAppProtections",
            pages: &["intune-mam-windowsmanagedappprotection-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceAppManagement/windowsManagedAppProtections` — List windowsmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::WindowsManagedAppProtection> {
        let operation = &Operation {
            name: "windowsManagedAppProtection: list",
            method: Method::Get,
            path: "/deviceAppManagement/windowsManagedAppProtections",
            pages: &["intune-mam-windowsmanagedappprotection-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/windowsManagedAppProtections/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/windowsManagedAppProtections/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/windowsManagedAppProtections/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn assign(&self, body: requests::windows_managed_app_protection::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "windowsManagedAppProtection: assign",
                method: Method::Post,
                path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assign",
                pages: &["intune-mam-windowsmanagedappprotection-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}` — Delete windowsManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsManagedAppProtection: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}",
                pages: &["intune-mam-windowsmanagedappprotection-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}` — Get windowsManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::WindowsManagedAppProtection> {
            let operation = &Operation {
                name: "windowsManagedAppProtection: get",
                method: Method::Get,
                path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}",
                pages: &["intune-mam-windowsmanagedappprotection-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/targetApps` — targetApps action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-targetapps?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn target_apps(&self, body: requests::windows_managed_app_protection::TargetAppsRequest) -> Call<()> {
            let operation = &Operation {
                name: "windowsManagedAppProtection: target_apps",
                method: Method::Post,
                path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/targetApps",
                pages: &["intune-mam-windowsmanagedappprotection-targetapps"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("targetApps").call(operation).json(body)
        }

        /// `PATCH /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}` — Update windowsManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::WindowsManagedAppProtection) -> Call<models::WindowsManagedAppProtection> {
            let operation = &Operation {
                name: "windowsManagedAppProtection: update",
                method: Method::Patch,
                path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}",
                pages: &["intune-mam-windowsmanagedappprotection-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/windowsManagedAppProtections/{id}/apps`
        pub fn apps(&self) -> apps::Apps {
            apps::Apps(self.0.name("apps"))
        }

        /// `/deviceAppManagement/windowsManagedAppProtections/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceAppManagement/windowsManagedAppProtections/{id}/apps`
    pub mod apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/windowsManagedAppProtections/{id}/apps`
            Apps
        }

        impl Apps {
            /// `POST /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps` — Create managedMobileApp
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
                    path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps",
                    pages: &["intune-mam-managedmobileapp-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps` — List managedmobileapps
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
                    path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps",
                    pages: &["intune-mam-managedmobileapp-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/windowsManagedAppProtections/{id}/apps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/windowsManagedAppProtections/{id}/apps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/windowsManagedAppProtections/{id}/apps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps/{managedMobileAppId}` — Delete managedMobileApp
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
                        path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps/{managedMobileAppId}` — Get managedMobileApp
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
                        path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps/{managedMobileAppId}",
                        pages: &["intune-mam-managedmobileapp-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps/{managedMobileAppId}` — Update managedMobileApp
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
                        path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps/{managedMobileAppId}",
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

    /// `/deviceAppManagement/windowsManagedAppProtections/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/windowsManagedAppProtections/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments` — List targetedmanagedapppolicyassignments
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
                    path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments",
                    pages: &["intune-mam-targetedmanagedapppolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/windowsManagedAppProtections/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/windowsManagedAppProtections/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/windowsManagedAppProtections/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Delete targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
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
}
