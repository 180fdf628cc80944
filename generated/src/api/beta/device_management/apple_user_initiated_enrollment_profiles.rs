// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/appleUserInitiatedEnrollmentProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles`
    AppleUserInitiatedEnrollmentProfiles
}

impl AppleUserInitiatedEnrollmentProfiles {
    /// `POST /deviceManagement/appleUserInitiatedEnrollmentProfiles` — Create appleUserInitiatedEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(
        &self,
        body: models::AppleUserInitiatedEnrollmentProfile,
    ) -> Call<models::AppleUserInitiatedEnrollmentProfile> {
        let operation = &Operation {
            name: "appleUserInitiatedEnrollmentProfile: create",
            method: Method::Post,
            path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles",
            pages: &["intune-enrollment-appleuserinitiatedenrollmentprofile-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles` — List appleUserInitiatedEnrollmentProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::AppleUserInitiatedEnrollmentProfile> {
        let operation = &Operation {
            name: "appleUserInitiatedEnrollmentProfile: list",
            method: Method::Get,
            path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles",
            pages: &["intune-enrollment-appleuserinitiatedenrollmentprofile-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}` — Delete appleUserInitiatedEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "appleUserInitiatedEnrollmentProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}",
                pages: &["intune-enrollment-appleuserinitiatedenrollmentprofile-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}` — Get appleUserInitiatedEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::AppleUserInitiatedEnrollmentProfile> {
            let operation = &Operation {
                name: "appleUserInitiatedEnrollmentProfile: get",
                method: Method::Get,
                path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}",
                pages: &["intune-enrollment-appleuserinitiatedenrollmentprofile-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/setPriority` — setPriority action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn set_priority(
            &self,
            body: requests::apple_user_initiated_enrollment_profile::SetPriorityRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "appleUserInitiatedEnrollmentProfile: set_priority",
                method: Method::Post,
                path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/setPriority",
                pages: &["intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("setPriority").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}` — Update appleUserInitiatedEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AppleUserInitiatedEnrollmentProfile,
        ) -> Call<models::AppleUserInitiatedEnrollmentProfile> {
            let operation = &Operation {
                name: "appleUserInitiatedEnrollmentProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}",
                pages: &["intune-enrollment-appleuserinitiatedenrollmentprofile-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments` — Create appleEnrollmentProfileAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(
                &self,
                body: models::AppleEnrollmentProfileAssignment,
            ) -> Call<models::AppleEnrollmentProfileAssignment> {
                let operation = &Operation {
                    name: "appleEnrollmentProfileAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments",
                    pages: &["intune-enrollment-appleenrollmentprofileassignment-create"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments` — List appleEnrollmentProfileAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::AppleEnrollmentProfileAssignment> {
                let operation = &Operation {
                    name: "appleEnrollmentProfileAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments",
                    pages: &["intune-enrollment-appleenrollmentprofileassignment-list"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}` — Delete appleEnrollmentProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "appleEnrollmentProfileAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}",
                        pages: &["intune-enrollment-appleenrollmentprofileassignment-delete"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}` — Get appleEnrollmentProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::AppleEnrollmentProfileAssignment> {
                    let operation = &Operation {
                        name: "appleEnrollmentProfileAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}",
                        pages: &["intune-enrollment-appleenrollmentprofileassignment-get"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}` — Update appleEnrollmentProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::AppleEnrollmentProfileAssignment,
                ) -> Call<models::AppleEnrollmentProfileAssignment> {
                    let operation = &Operation {
                        name: "appleEnrollmentProfileAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}",
                        pages: &["intune-enrollment-appleenrollmentprofileassignment-update"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
