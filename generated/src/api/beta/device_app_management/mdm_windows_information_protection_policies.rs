// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mdmWindowsInformationProtectionPolicies`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies`
    MdmWindowsInformationProtectionPolicies
}

impl MdmWindowsInformationProtectionPolicies {
    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies` — Create mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(
        &self,
        body: models::MdmWindowsInformationProtectionPolicy,
    ) -> Call<models::MdmWindowsInformationProtectionPolicy> {
        let operation = &Operation {
            name: "mdmWindowsInformationProtectionPolicy: create",
            method: Method::Post,
            path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies",
            pages: &["intune-shared-mdmwindowsinformationprotectionpolicy-create"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::mdm_windows_information_protection_policy::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "mdmWindowsInformationProtectionPolicy: has_payload_links",
            method: Method::Post,
            path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/hasPayloadLinks",
            pages: &["intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies` — List mdmwindowsinformationprotectionpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::MdmWindowsInformationProtectionPolicy> {
        let operation = &Operation {
            name: "mdmWindowsInformationProtectionPolicy: list",
            method: Method::Get,
            path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies",
            pages: &["intune-shared-mdmwindowsinformationprotectionpolicy-list"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Delete mdmWindowsInformationProtectionPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mdmWindowsInformationProtectionPolicy: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}",
                pages: &["intune-shared-mdmwindowsinformationprotectionpolicy-delete"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Get mdmWindowsInformationProtectionPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::MdmWindowsInformationProtectionPolicy> {
            let operation = &Operation {
                name: "mdmWindowsInformationProtectionPolicy: get",
                method: Method::Get,
                path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}",
                pages: &["intune-shared-mdmwindowsinformationprotectionpolicy-get"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Update mdmWindowsInformationProtectionPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: models::MdmWindowsInformationProtectionPolicy,
        ) -> Call<models::MdmWindowsInformationProtectionPolicy> {
            let operation = &Operation {
                name: "mdmWindowsInformationProtectionPolicy: update",
                method: Method::Patch,
                path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}",
                pages: &["intune-shared-mdmwindowsinformationprotectionpolicy-update"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles`
        pub fn exempt_app_locker_files(&self) -> exempt_app_locker_files::ExemptAppLockerFiles {
            exempt_app_locker_files::ExemptAppLockerFiles(self.0.name("exemptAppLockerFiles"))
        }

        /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles`
        pub fn protected_app_locker_files(&self) -> protected_app_locker_files::ProtectedAppLockerFiles {
            protected_app_locker_files::ProtectedAppLockerFiles(self.0.name("protectedAppLockerFiles"))
        }
    }

    /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments` — List targetedmanagedapppolicyassignments
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
                    path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments",
                    pages: &["intune-mam-targetedmanagedapppolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Delete targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
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
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}",
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

    /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles`
    pub mod exempt_app_locker_files {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles`
            ExemptAppLockerFiles
        }

        impl ExemptAppLockerFiles {
            /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles` — Create windowsInformationProtectionAppLockerFile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsInformationProtectionAppLockerFile,
            ) -> Call<models::WindowsInformationProtectionAppLockerFile> {
                let operation = &Operation {
                    name: "windowsInformationProtectionAppLockerFile: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles",
                    pages: &["intune-mam-windowsinformationprotectionapplockerfile-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles` — List windowsinformationprotectionapplockerfiles
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::WindowsInformationProtectionAppLockerFile> {
                let operation = &Operation {
                    name: "windowsInformationProtectionAppLockerFile: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles",
                    pages: &["intune-mam-windowsinformationprotectionapplockerfile-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Delete windowsInformationProtectionAppLockerFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsInformationProtectionAppLockerFile: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
                        pages: &["intune-mam-windowsinformationprotectionapplockerfile-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Get windowsInformationProtectionAppLockerFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::WindowsInformationProtectionAppLockerFile> {
                    let operation = &Operation {
                        name: "windowsInformationProtectionAppLockerFile: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
                        pages: &["intune-mam-windowsinformationprotectionapplockerfile-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Update windowsInformationProtectionAppLockerFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsInformationProtectionAppLockerFile,
                ) -> Call<models::WindowsInformationProtectionAppLockerFile> {
                    let operation = &Operation {
                        name: "windowsInformationProtectionAppLockerFile: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
                        pages: &["intune-mam-windowsinformationprotectionapplockerfile-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles`
    pub mod protected_app_locker_files {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles`
            ProtectedAppLockerFiles
        }

        impl ProtectedAppLockerFiles {
            /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles` — Create windowsInformationProtectionAppLockerFile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsInformationProtectionAppLockerFile,
            ) -> Call<models::WindowsInformationProtectionAppLockerFile> {
                let operation = &Operation {
                    name: "windowsInformationProtectionAppLockerFile: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles",
                    pages: &["intune-mam-windowsinformationprotectionapplockerfile-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles` — List windowsinformationprotectionapplockerfiles
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::WindowsInformationProtectionAppLockerFile> {
                let operation = &Operation {
                    name: "windowsInformationProtectionAppLockerFile: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles",
                    pages: &["intune-mam-windowsinformationprotectionapplockerfile-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Delete windowsInformationProtectionAppLockerFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsInformationProtectionAppLockerFile: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
                        pages: &["intune-mam-windowsinformationprotectionapplockerfile-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Get windowsInformationProtectionAppLockerFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::WindowsInformationProtectionAppLockerFile> {
                    let operation = &Operation {
                        name: "windowsInformationProtectionAppLockerFile: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
                        pages: &["intune-mam-windowsinformationprotectionapplockerfile-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Update windowsInformationProtectionAppLockerFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsInformationProtectionAppLockerFile,
                ) -> Call<models::WindowsInformationProtectionAppLockerFile> {
                    let operation = &Operation {
                        name: "windowsInformationProtectionAppLockerFile: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
                        pages: &["intune-mam-windowsinformationprotectionapplockerfile-update"],
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
