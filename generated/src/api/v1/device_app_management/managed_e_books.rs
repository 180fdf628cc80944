// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/managedEBooks`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/managedEBooks`
    ManagedEBooks
}

impl ManagedEBooks {
    /// `POST /deviceAppManagement/managedEBooks` — Create iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::ManagedEBook>) -> Call<models::ManagedEBook> {
        let operation = &Operation {
            name: "iosVppEBook: create",
            method: Method::Post,
            path: "/deviceAppManagement/managedEBooks",
            pages: &["intune-books-iosvppebook-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::ManagedEBook>::into(body))
    }

    /// `GET /deviceAppManagement/managedEBooks` — List managedebooks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::ManagedEBook> {
        let operation = &Operation {
            name: "managedEBook: list",
            method: Method::Get,
            path: "/deviceAppManagement/managedEBooks",
            pages: &["intune-books-managedebook-list", "intune-books-iosvppebook-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/managedEBooks/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/managedEBooks/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/managedEBooks/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn assign(&self, body: requests::managed_e_book::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "managedEBook: assign",
                method: Method::Post,
                path: "/deviceAppManagement/managedEBooks/{managedEBookId}/assign",
                pages: &["intune-books-managedebook-assign"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}` — Delete iosVppEBook
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "iosVppEBook: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/managedEBooks/{managedEBookId}",
                pages: &["intune-books-iosvppebook-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}` — Get managedEBook
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::ManagedEBook> {
            let operation = &Operation {
                name: "managedEBook: get",
                method: Method::Get,
                path: "/deviceAppManagement/managedEBooks/{managedEBookId}",
                pages: &["intune-books-managedebook-get", "intune-books-iosvppebook-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}` — Update iosVppEBook
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::ManagedEBook>) -> Call<models::ManagedEBook> {
            let operation = &Operation {
                name: "iosVppEBook: update",
                method: Method::Patch,
                path: "/deviceAppManagement/managedEBooks/{managedEBookId}",
                pages: &["intune-books-iosvppebook-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::ManagedEBook>::into(body))
        }

        /// `/deviceAppManagement/managedEBooks/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/managedEBooks/{id}/deviceStates`
        pub fn device_states(&self) -> device_states::DeviceStates {
            device_states::DeviceStates(self.0.name("deviceStates"))
        }

        /// `/deviceAppManagement/managedEBooks/{id}/installSummary`
        pub fn install_summary(&self) -> install_summary::InstallSummary {
            install_summary::InstallSummary(self.0.name("installSummary"))
        }

        /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary`
        pub fn user_state_summary(&self) -> user_state_summary::UserStateSummary {
            user_state_summary::UserStateSummary(self.0.name("userStateSummary"))
        }
    }

    /// `/deviceAppManagement/managedEBooks/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedEBooks/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/assignments` — Create managedEBookAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: impl Into<models::ManagedEBookAssignment>,
            ) -> Call<models::ManagedEBookAssignment> {
                let operation = &Operation {
                    name: "managedEBookAssignment: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments",
                    pages: &["intune-books-managedebookassignment-create", "intune-books-iosvppebookassignment-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::ManagedEBookAssignment>::into(body))
            }

            /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments` — List managedebookassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagedEBookAssignment> {
                let operation = &Operation {
                    name: "managedEBookAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments",
                    pages: &["intune-books-managedebookassignment-list", "intune-books-iosvppebookassignment-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/managedEBooks/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/managedEBooks/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/managedEBooks/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Delete iosVppEBookAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "iosVppEBookAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}",
                        pages: &[
                            "intune-books-iosvppebookassignment-delete",
                            "intune-books-managedebookassignment-delete",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Get managedEBookAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedEBookAssignment> {
                    let operation = &Operation {
                        name: "managedEBookAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}",
                        pages: &["intune-books-managedebookassignment-get", "intune-books-iosvppebookassignment-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Update managedEBookAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::ManagedEBookAssignment>,
                ) -> Call<models::ManagedEBookAssignment> {
                    let operation = &Operation {
                        name: "managedEBookAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}",
                        pages: &[
                            "intune-books-managedebookassignment-update",
                            "intune-books-iosvppebookassignment-update",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::ManagedEBookAssignment>::into(body))
                }
            }
        }
    }

    /// `/deviceAppManagement/managedEBooks/{id}/deviceStates`
    pub mod device_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedEBooks/{id}/deviceStates`
            DeviceStates
        }

        impl DeviceStates {
            /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates` — Create deviceInstallState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
                let operation = &Operation {
                    name: "deviceInstallState: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates",
                    pages: &["intune-books-deviceinstallstate-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates` — List deviceinstallstates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceInstallState> {
                let operation = &Operation {
                    name: "deviceInstallState: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates",
                    pages: &["intune-books-deviceinstallstate-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/managedEBooks/{id}/deviceStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/managedEBooks/{id}/deviceStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/managedEBooks/{id}/deviceStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Delete deviceInstallState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceInstallState: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}",
                        pages: &["intune-books-deviceinstallstate-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Get deviceInstallState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceInstallState> {
                    let operation = &Operation {
                        name: "deviceInstallState: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}",
                        pages: &["intune-books-deviceinstallstate-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Update deviceInstallState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
                    let operation = &Operation {
                        name: "deviceInstallState: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}",
                        pages: &["intune-books-deviceinstallstate-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/managedEBooks/{id}/installSummary`
    pub mod install_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedEBooks/{id}/installSummary`
            InstallSummary
        }

        impl InstallSummary {
            /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/installSummary` — Get eBookInstallSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-ebookinstallsummary-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::EBookInstallSummary> {
                let operation = &Operation {
                    name: "eBookInstallSummary: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/installSummary",
                    pages: &["intune-books-ebookinstallsummary-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/installSummary` — Update eBookInstallSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-ebookinstallsummary-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(&self, body: models::EBookInstallSummary) -> Call<models::EBookInstallSummary> {
                let operation = &Operation {
                    name: "eBookInstallSummary: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/installSummary",
                    pages: &["intune-books-ebookinstallsummary-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary`
    pub mod user_state_summary {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary`
            UserStateSummary
        }

        impl UserStateSummary {
            /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary` — Create userInstallStateSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::UserInstallStateSummary) -> Call<models::UserInstallStateSummary> {
                let operation = &Operation {
                    name: "userInstallStateSummary: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary",
                    pages: &["intune-books-userinstallstatesummary-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary` — List userinstallstatesummaries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::UserInstallStateSummary> {
                let operation = &Operation {
                    name: "userInstallStateSummary: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary",
                    pages: &["intune-books-userinstallstatesummary-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Delete userInstallStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "userInstallStateSummary: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}",
                        pages: &["intune-books-userinstallstatesummary-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Get userInstallStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::UserInstallStateSummary> {
                    let operation = &Operation {
                        name: "userInstallStateSummary: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}",
                        pages: &["intune-books-userinstallstatesummary-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Update userInstallStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::UserInstallStateSummary) -> Call<models::UserInstallStateSummary> {
                    let operation = &Operation {
                        name: "userInstallStateSummary: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}",
                        pages: &["intune-books-userinstallstatesummary-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates`
                pub fn device_states(&self) -> device_states::DeviceStates {
                    device_states::DeviceStates(self.0.name("deviceStates"))
                }
            }

            /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates`
            pub mod device_states {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates`
                    DeviceStates
                }

                impl DeviceStates {
                    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates` — Create deviceInstallState
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-create?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn create(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
                        let operation = &Operation {
                            name: "deviceInstallState: create",
                            method: Method::Post,
                            path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates",
                            pages: &["intune-books-deviceinstallstate-create"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates` — List deviceinstallstates
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-list?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn list(&self) -> List<models::DeviceInstallState> {
                        let operation = &Operation {
                            name: "deviceInstallState: list",
                            method: Method::Get,
                            path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates",
                            pages: &["intune-books-deviceinstallstate-list"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}` — Delete deviceInstallState
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-delete?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "deviceInstallState: delete",
                                method: Method::Delete,
                                path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}",
                                pages: &["intune-books-deviceinstallstate-delete"],
                                work: "DeviceManagementApps.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementApps.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}` — Get deviceInstallState
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                        pub fn get(&self) -> Get<models::DeviceInstallState> {
                            let operation = &Operation {
                                name: "deviceInstallState: get",
                                method: Method::Get,
                                path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}",
                                pages: &["intune-books-deviceinstallstate-get"],
                                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}` — Update deviceInstallState
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-update?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.ReadWrite.All`
                        pub fn update(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
                            let operation = &Operation {
                                name: "deviceInstallState: update",
                                method: Method::Patch,
                                path: "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}",
                                pages: &["intune-books-deviceinstallstate-update"],
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
    }
}
