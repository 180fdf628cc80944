// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/intuneBrandingProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/intuneBrandingProfiles`
    IntuneBrandingProfiles
}

impl IntuneBrandingProfiles {
    /// `POST /deviceManagement/intuneBrandingProfiles` — Create intuneBrandingProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: models::IntuneBrandingProfile) -> Call<models::IntuneBrandingProfile> {
        let operation = &Operation {
            name: "intuneBrandingProfile: create",
            method: Method::Post,
            path: "/deviceManagement/intuneBrandingProfiles",
            pages: &["intune-wip-intunebrandingprofile-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/intuneBrandingProfiles` — List intuneBrandingProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::IntuneBrandingProfile> {
        let operation = &Operation {
            name: "intuneBrandingProfile: list",
            method: Method::Get,
            path: "/deviceManagement/intuneBrandingProfiles",
            pages: &["intune-wip-intunebrandingprofile-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/intuneBrandingProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/intuneBrandingProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/intuneBrandingProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn assign(&self, body: requests::intune_branding_profile::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "intuneBrandingProfile: assign",
                method: Method::Post,
                path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assign",
                pages: &["intune-wip-intunebrandingprofile-assign"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}` — Delete intuneBrandingProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "intuneBrandingProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}",
                pages: &["intune-wip-intunebrandingprofile-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}` — Get intuneBrandingProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::IntuneBrandingProfile> {
            let operation = &Operation {
                name: "intuneBrandingProfile: get",
                method: Method::Get,
                path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}",
                pages: &["intune-wip-intunebrandingprofile-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}` — Update intuneBrandingProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::IntuneBrandingProfile) -> Call<models::IntuneBrandingProfile> {
            let operation = &Operation {
                name: "intuneBrandingProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}",
                pages: &["intune-wip-intunebrandingprofile-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/intuneBrandingProfiles/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceManagement/intuneBrandingProfiles/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intuneBrandingProfiles/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments` — Create intuneBrandingProfileAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::IntuneBrandingProfileAssignment,
            ) -> Call<models::IntuneBrandingProfileAssignment> {
                let operation = &Operation {
                    name: "intuneBrandingProfileAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments",
                    pages: &["intune-wip-intunebrandingprofileassignment-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments` — List intuneBrandingProfileAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::IntuneBrandingProfileAssignment> {
                let operation = &Operation {
                    name: "intuneBrandingProfileAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments",
                    pages: &["intune-wip-intunebrandingprofileassignment-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/intuneBrandingProfiles/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/intuneBrandingProfiles/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/intuneBrandingProfiles/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}` — Delete intuneBrandingProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "intuneBrandingProfileAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}",
                        pages: &["intune-wip-intunebrandingprofileassignment-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}` — Get intuneBrandingProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::IntuneBrandingProfileAssignment> {
                    let operation = &Operation {
                        name: "intuneBrandingProfileAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}",
                        pages: &["intune-wip-intunebrandingprofileassignment-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}` — Update intuneBrandingProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::IntuneBrandingProfileAssignment,
                ) -> Call<models::IntuneBrandingProfileAssignment> {
                    let operation = &Operation {
                        name: "intuneBrandingProfileAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}",
                        pages: &["intune-wip-intunebrandingprofileassignment-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
