// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsFeatureUpdateProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsFeatureUpdateProfiles`
    WindowsFeatureUpdateProfiles
}

impl WindowsFeatureUpdateProfiles {
    /// `POST /deviceManagement/windowsFeatureUpdateProfiles` — Create windowsFeatureUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::WindowsFeatureUpdateProfile) -> Call<models::WindowsFeatureUpdateProfile> {
        let operation = &Operation {
            name: "windowsFeatureUpdateProfile: create",
            method: Method::Post,
            path: "/deviceManagement/windowsFeatureUpdateProfiles",
            pages: &["intune-softwareupdate-windowsfeatureupdateprofile-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/windowsFeatureUpdateProfiles` — List windowsFeatureUpdateProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsFeatureUpdateProfile> {
        let operation = &Operation {
            name: "windowsFeatureUpdateProfile: list",
            method: Method::Get,
            path: "/deviceManagement/windowsFeatureUpdateProfiles",
            pages: &["intune-softwareupdate-windowsfeatureupdateprofile-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsFeatureUpdateProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(&self, body: requests::windows_feature_update_profile::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "windowsFeatureUpdateProfile: assign",
                method: Method::Post,
                path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assign",
                pages: &["intune-softwareupdate-windowsfeatureupdateprofile-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}` — Delete windowsFeatureUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsFeatureUpdateProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsfeatureupdateprofile-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}` — Get windowsFeatureUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsFeatureUpdateProfile> {
            let operation = &Operation {
                name: "windowsFeatureUpdateProfile: get",
                method: Method::Get,
                path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsfeatureupdateprofile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}` — Update windowsFeatureUpdateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::WindowsFeatureUpdateProfile) -> Call<models::WindowsFeatureUpdateProfile> {
            let operation = &Operation {
                name: "windowsFeatureUpdateProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}",
                pages: &["intune-softwareupdate-windowsfeatureupdateprofile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments` — Create windowsFeatureUpdateProfileAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsFeatureUpdateProfileAssignment,
            ) -> Call<models::WindowsFeatureUpdateProfileAssignment> {
                let operation = &Operation {
                    name: "windowsFeatureUpdateProfileAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments",
                    pages: &["intune-softwareupdate-windowsfeatureupdateprofileassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments` — List windowsFeatureUpdateProfileAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::WindowsFeatureUpdateProfileAssignment> {
                let operation = &Operation {
                    name: "windowsFeatureUpdateProfileAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments",
                    pages: &["intune-softwareupdate-windowsfeatureupdateprofileassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}` — Delete windowsFeatureUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsFeatureUpdateProfileAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsfeatureupdateprofileassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}` — Get windowsFeatureUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::WindowsFeatureUpdateProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsFeatureUpdateProfileAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsfeatureupdateprofileassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}` — Update windowsFeatureUpdateProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsFeatureUpdateProfileAssignment,
                ) -> Call<models::WindowsFeatureUpdateProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsFeatureUpdateProfileAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}",
                        pages: &["intune-softwareupdate-windowsfeatureupdateprofileassignment-update"],
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
