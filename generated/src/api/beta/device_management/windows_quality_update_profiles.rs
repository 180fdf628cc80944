// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsQualityUpdateProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsQualityUpdateProfiles`
    WindowsQualityUpdateProfiles
}

impl WindowsQualityUpdateProfiles {
    /// `POST /deviceManagement/windowsQualityUpdateProfiles` — Create windowsQualityUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::WindowsQualityUpdateProfile) -> Call<models::WindowsQualityUpdateProfile> {
        let operation = &Operation {
            name: "windowsQualityUpdateProfile: create",
            method: Method::Post,
            path: "/deviceManagement/windowsQualityUpdateProfiles",
            pages: &["intune-softwareupdate-windowsqualityupdateprofile-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/windowsQualityUpdateProfiles` — List windowsQualityUpdateProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsQualityUpdateProfile> {
        let operation = &Operation {
            name: "windowsQualityUpdateProfile: list",
            method: Method::Get,
            path: "/deviceManagement/windowsQualityUpdateProfiles",
            pages: &["intune-softwareupdate-windowsqualityupdateprofile-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsQualityUpdateProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsQualityUpdateProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsQualityUpdateProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(&self, body: requests::windows_quality_update_profile::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "windowsQualityUpdateProfile: assign",
                method: Method::Post,
                path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assign",
                pages: &["intune-softwareupdate-windowsqualityupdateprofile-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}` — Delete windowsQualityUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsQualityUpdateProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsqualityupdateprofile-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}` — Get windowsQualityUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsQualityUpdateProfile> {
            let operation = &Operation {
                name: "windowsQualityUpdateProfile: get",
                method: Method::Get,
                path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsqualityupdateprofile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}` — Update windowsQualityUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::WindowsQualityUpdateProfile) -> Call<models::WindowsQualityUpdateProfile> {
            let operation = &Operation {
                name: "windowsQualityUpdateProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsqualityupdateprofile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments` — Create windowsQualityUpdateProfileAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsQualityUpdateProfileAssignment,
            ) -> Call<models::WindowsQualityUpdateProfileAssignment> {
                let operation = &Operation {
                    name: "windowsQualityUpdateProfileAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments",
                    pages: &["intune-softwareupdate-windowsqualityupdateprofileassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments` — List windowsQualityUpdateProfileAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::WindowsQualityUpdateProfileAssignment> {
                let operation = &Operation {
                    name: "windowsQualityUpdateProfileAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments",
                    pages: &["intune-softwareupdate-windowsqualityupdateprofileassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}` — Delete windowsQualityUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsQualityUpdateProfileAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsqualityupdateprofileassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}` — Get windowsQualityUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::WindowsQualityUpdateProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsQualityUpdateProfileAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsqualityupdateprofileassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}` — Update windowsQualityUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsQualityUpdateProfileAssignment,
                ) -> Call<models::WindowsQualityUpdateProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsQualityUpdateProfileAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsqualityupdateprofileassignment-update"],
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
