// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/termsAndConditions`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/termsAndConditions`
    TermsAndConditions
}

impl TermsAndConditions {
    /// `POST /deviceManagement/termsAndConditions` — Create termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
        let operation = &Operation {
            name: "termsAndConditions: create",
            method: Method::Post,
            path: "/deviceManagement/termsAndConditions",
            pages: &["intune-companyterms-termsandconditions-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/termsAndConditions` — List termsandconditionses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::TermsAndConditions> {
        let operation = &Operation {
            name: "termsAndConditions: list",
            method: Method::Get,
            path: "/deviceManagement/termsAndConditions",
            pages: &["intune-companyterms-termsandconditions-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/termsAndConditions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/termsAndConditions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/termsAndConditions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Delete termsAndConditions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "termsAndConditions: delete",
                method: Method::Delete,
                path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}",
                pages: &["intune-companyterms-termsandconditions-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Get termsAndConditions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::TermsAndConditions> {
            let operation = &Operation {
                name: "termsAndConditions: get",
                method: Method::Get,
                path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}",
                pages: &["intune-companyterms-termsandconditions-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Update termsAndConditions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
            let operation = &Operation {
                name: "termsAndConditions: update",
                method: Method::Patch,
                path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}",
                pages: &["intune-companyterms-termsandconditions-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses`
        pub fn acceptance_statuses(&self) -> acceptance_statuses::AcceptanceStatuses {
            acceptance_statuses::AcceptanceStatuses(self.0.name("acceptanceStatuses"))
        }

        /// `/deviceManagement/termsAndConditions/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses`
    pub mod acceptance_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses`
            AcceptanceStatuses
        }

        impl AcceptanceStatuses {
            /// `POST /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses` — Create termsAndConditionsAcceptanceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(
                &self,
                body: models::TermsAndConditionsAcceptanceStatus,
            ) -> Call<models::TermsAndConditionsAcceptanceStatus> {
                let operation = &Operation {
                    name: "termsAndConditionsAcceptanceStatus: create",
                    method: Method::Post,
                    path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses",
                    pages: &["intune-companyterms-termsandconditionsacceptancestatus-create"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses` — List termsandconditionsacceptancestatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::TermsAndConditionsAcceptanceStatus> {
                let operation = &Operation {
                    name: "termsAndConditionsAcceptanceStatus: list",
                    method: Method::Get,
                    path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses",
                    pages: &["intune-companyterms-termsandconditionsacceptancestatus-list"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}` — Delete termsAndConditionsAcceptanceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "termsAndConditionsAcceptanceStatus: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}",
                        pages: &["intune-companyterms-termsandconditionsacceptancestatus-delete"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}` — Get termsAndConditionsAcceptanceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::TermsAndConditionsAcceptanceStatus> {
                    let operation = &Operation {
                        name: "termsAndConditionsAcceptanceStatus: get",
                        method: Method::Get,
                        path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}",
                        pages: &["intune-companyterms-termsandconditionsacceptancestatus-get"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}` — Update termsAndConditionsAcceptanceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::TermsAndConditionsAcceptanceStatus,
                ) -> Call<models::TermsAndConditionsAcceptanceStatus> {
                    let operation = &Operation {
                        name: "termsAndConditionsAcceptanceStatus: update",
                        method: Method::Patch,
                        path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}",
                        pages: &["intune-companyterms-termsandconditionsacceptancestatus-update"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions`
                pub fn terms_and_conditions(&self) -> terms_and_conditions::TermsAndConditions {
                    terms_and_conditions::TermsAndConditions(self.0.name("termsAndConditions"))
                }
            }

            /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions`
            pub mod terms_and_conditions {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions`
                    TermsAndConditions
                }

                impl TermsAndConditions {
                    /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions` — Delete termsAndConditions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "termsAndConditions: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions",
                            pages: &["intune-companyterms-termsandconditions-delete"],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions` — Get termsAndConditions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn get(&self) -> Get<models::TermsAndConditions> {
                        let operation = &Operation {
                            name: "termsAndConditions: get",
                            method: Method::Get,
                            path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions",
                            pages: &["intune-companyterms-termsandconditions-get"],
                            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions` — Update termsAndConditions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn update(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
                        let operation = &Operation {
                            name: "termsAndConditions: update",
                            method: Method::Patch,
                            path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions",
                            pages: &["intune-companyterms-termsandconditions-update"],
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

    /// `/deviceManagement/termsAndConditions/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/termsAndConditions/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments` — Create termsAndConditionsAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(
                &self,
                body: models::TermsAndConditionsAssignment,
            ) -> Call<models::TermsAndConditionsAssignment> {
                let operation = &Operation {
                    name: "termsAndConditionsAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments",
                    pages: &["intune-companyterms-termsandconditionsassignment-create"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments` — List termsandconditionsassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::TermsAndConditionsAssignment> {
                let operation = &Operation {
                    name: "termsAndConditionsAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments",
                    pages: &["intune-companyterms-termsandconditionsassignment-list"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/termsAndConditions/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/termsAndConditions/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/termsAndConditions/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}` — Delete termsAndConditionsAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "termsAndConditionsAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}",
                        pages: &["intune-companyterms-termsandconditionsassignment-delete"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}` — Get termsAndConditionsAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::TermsAndConditionsAssignment> {
                    let operation = &Operation {
                        name: "termsAndConditionsAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}",
                        pages: &["intune-companyterms-termsandconditionsassignment-get"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}` — Update termsAndConditionsAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::TermsAndConditionsAssignment,
                ) -> Call<models::TermsAndConditionsAssignment> {
                    let operation = &Operation {
                        name: "termsAndConditionsAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}",
                        pages: &["intune-companyterms-termsandconditionsassignment-update"],
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
