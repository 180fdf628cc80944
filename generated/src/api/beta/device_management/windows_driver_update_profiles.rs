// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsDriverUpdateProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsDriverUpdateProfiles`
    WindowsDriverUpdateProfiles
}

impl WindowsDriverUpdateProfiles {
    /// `POST /deviceManagement/windowsDriverUpdateProfiles` — Create windowsDriverUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::WindowsDriverUpdateProfile) -> Call<models::WindowsDriverUpdateProfile> {
        let operation = &Operation {
            name: "windowsDriverUpdateProfile: create",
            method: Method::Post,
            path: "/deviceManagement/windowsDriverUpdateProfiles",
            pages: &["intune-softwareupdate-windowsdriverupdateprofile-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/windowsDriverUpdateProfiles` — List windowsDriverUpdateProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsDriverUpdateProfile> {
        let operation = &Operation {
            name: "windowsDriverUpdateProfile: list",
            method: Method::Get,
            path: "/deviceManagement/windowsDriverUpdateProfiles",
            pages: &["intune-softwareupdate-windowsdriverupdateprofile-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsDriverUpdateProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsDriverUpdateProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsDriverUpdateProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(&self, body: requests::windows_driver_update_profile::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "windowsDriverUpdateProfile: assign",
                method: Method::Post,
                path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assign",
                pages: &["intune-softwareupdate-windowsdriverupdateprofile-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}` — Delete windowsDriverUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsDriverUpdateProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsdriverupdateprofile-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/executeAction` — executeAction action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-executeaction?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`
        pub fn execute_action(
            &self,
            body: requests::windows_driver_update_profile::ExecuteActionRequest,
        ) -> Call<models::BulkDriverActionResult> {
            let operation = &Operation {
                name: "windowsDriverUpdateProfile: execute_action",
                method: Method::Post,
                path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/executeAction",
                pages: &["intune-softwareupdate-windowsdriverupdateprofile-executeaction"],
                work: "DeviceManagementConfiguration.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All",
            };
            self.0.name("executeAction").call(operation).json(body)
        }

        /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}` — Get windowsDriverUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsDriverUpdateProfile> {
            let operation = &Operation {
                name: "windowsDriverUpdateProfile: get",
                method: Method::Get,
                path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsdriverupdateprofile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/syncInventory` — syncInventory action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-syncinventory?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`
        pub fn sync_inventory(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsDriverUpdateProfile: sync_inventory",
                method: Method::Post,
                path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/syncInventory",
                pages: &["intune-softwareupdate-windowsdriverupdateprofile-syncinventory"],
                work: "DeviceManagementConfiguration.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All",
            };
            self.0.name("syncInventory").call(operation)
        }

        /// `PATCH /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}` — Update windowsDriverUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::WindowsDriverUpdateProfile) -> Call<models::WindowsDriverUpdateProfile> {
            let operation = &Operation {
                name: "windowsDriverUpdateProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsdriverupdateprofile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories`
        pub fn driver_inventories(&self) -> driver_inventories::DriverInventories {
            driver_inventories::DriverInventories(self.0.name("driverInventories"))
        }
    }

    /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments` — Create windowsDriverUpdateProfileAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsDriverUpdateProfileAssignment,
            ) -> Call<models::WindowsDriverUpdateProfileAssignment> {
                let operation = &Operation {
                    name: "windowsDriverUpdateProfileAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments",
                    pages: &["intune-softwareupdate-windowsdriverupdateprofileassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments` — List windowsDriverUpdateProfileAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::WindowsDriverUpdateProfileAssignment> {
                let operation = &Operation {
                    name: "windowsDriverUpdateProfileAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments",
                    pages: &["intune-softwareupdate-windowsdriverupdateprofileassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}` — Delete windowsDriverUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsDriverUpdateProfileAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsdriverupdateprofileassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}` — Get windowsDriverUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::WindowsDriverUpdateProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsDriverUpdateProfileAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsdriverupdateprofileassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}` — Update windowsDriverUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsDriverUpdateProfileAssignment,
                ) -> Call<models::WindowsDriverUpdateProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsDriverUpdateProfileAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsdriverupdateprofileassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories`
    pub mod driver_inventories {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories`
            DriverInventories
        }

        impl DriverInventories {
            /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories` — Create windowsDriverUpdateInventory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsDriverUpdateInventory,
            ) -> Call<models::WindowsDriverUpdateInventory> {
                let operation = &Operation {
                    name: "windowsDriverUpdateInventory: create",
                    method: Method::Post,
                    path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories",
                    pages: &["intune-softwareupdate-windowsdriverupdateinventory-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories` — List windowsDriverUpdateInventories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::WindowsDriverUpdateInventory> {
                let operation = &Operation {
                    name: "windowsDriverUpdateInventory: list",
                    method: Method::Get,
                    path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories",
                    pages: &["intune-softwareupdate-windowsdriverupdateinventory-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}` — Delete windowsDriverUpdateInventory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsDriverUpdateInventory: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}",
                        pages: &["intune-softwareupdate-windowsdriverupdateinventory-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}` — Get windowsDriverUpdateInventory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::WindowsDriverUpdateInventory> {
                    let operation = &Operation {
                        name: "windowsDriverUpdateInventory: get",
                        method: Method::Get,
                        path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}",
                        pages: &["intune-softwareupdate-windowsdriverupdateinventory-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}` — Update windowsDriverUpdateInventory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsDriverUpdateInventory,
                ) -> Call<models::WindowsDriverUpdateInventory> {
                    let operation = &Operation {
                        name: "windowsDriverUpdateInventory: update",
                        method: Method::Patch,
                        path: "/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}",
                        pages: &["intune-softwareupdate-windowsdriverupdateinventory-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
