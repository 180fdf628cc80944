// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/macOSSoftwareUpdateAccountSummaries`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries`
    MacOsSoftwareUpdateAccountSummaries
}

impl MacOsSoftwareUpdateAccountSummaries {
    /// `POST /deviceManagement/macOSSoftwareUpdateAccountSummaries` — Create macOSSoftwareUpdateAccountSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::MacOsSoftwareUpdateAccountSummary,
    ) -> Call<models::MacOsSoftwareUpdateAccountSummary> {
        let operation = &Operation {
            name: "macOSSoftwareUpdateAccountSummary: create",
            method: Method::Post,
            path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries",
            pages: &["intune-deviceconfig-macossoftwareupdateaccountsummary-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries` — List macOSSoftwareUpdateAccountSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::MacOsSoftwareUpdateAccountSummary> {
        let operation = &Operation {
            name: "macOSSoftwareUpdateAccountSummary: list",
            method: Method::Get,
            path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries",
            pages: &["intune-deviceconfig-macossoftwareupdateaccountsummary-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}` — Delete macOSSoftwareUpdateAccountSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "macOSSoftwareUpdateAccountSummary: delete",
                method: Method::Delete,
                path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}",
                pages: &["intune-deviceconfig-macossoftwareupdateaccountsummary-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}` — Get macOSSoftwareUpdateAccountSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::MacOsSoftwareUpdateAccountSummary> {
            let operation = &Operation {
                name: "macOSSoftwareUpdateAccountSummary: get",
                method: Method::Get,
                path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}",
                pages: &["intune-deviceconfig-macossoftwareupdateaccountsummary-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}` — Update macOSSoftwareUpdateAccountSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::MacOsSoftwareUpdateAccountSummary,
        ) -> Call<models::MacOsSoftwareUpdateAccountSummary> {
            let operation = &Operation {
                name: "macOSSoftwareUpdateAccountSummary: update",
                method: Method::Patch,
                path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}",
                pages: &["intune-deviceconfig-macossoftwareupdateaccountsummary-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries`
        pub fn category_summaries(&self) -> category_summaries::CategorySummaries {
            category_summaries::CategorySummaries(self.0.name("categorySummaries"))
        }
    }

    /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries`
    pub mod category_summaries {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries`
            CategorySummaries
        }

        impl CategorySummaries {
            /// `POST /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries` — Create macOSSoftwareUpdateCategorySummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::MacOsSoftwareUpdateCategorySummary,
            ) -> Call<models::MacOsSoftwareUpdateCategorySummary> {
                let operation = &Operation {
                    name: "macOSSoftwareUpdateCategorySummary: create",
                    method: Method::Post,
                    path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries",
                    pages: &["intune-deviceconfig-macossoftwareupdatecategorysummary-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries` — List macOSSoftwareUpdateCategorySummaries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::MacOsSoftwareUpdateCategorySummary> {
                let operation = &Operation {
                    name: "macOSSoftwareUpdateCategorySummary: list",
                    method: Method::Get,
                    path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries",
                    pages: &["intune-deviceconfig-macossoftwareupdatecategorysummary-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}` — Delete macOSSoftwareUpdateCategorySummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "macOSSoftwareUpdateCategorySummary: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}",
                        pages: &["intune-deviceconfig-macossoftwareupdatecategorysummary-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}` — Get macOSSoftwareUpdateCategorySummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::MacOsSoftwareUpdateCategorySummary> {
                    let operation = &Operation {
                        name: "macOSSoftwareUpdateCategorySummary: get",
                        method: Method::Get,
                        path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}",
                        pages: &["intune-deviceconfig-macossoftwareupdatecategorysummary-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}` — Update macOSSoftwareUpdateCategorySummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::MacOsSoftwareUpdateCategorySummary,
                ) -> Call<models::MacOsSoftwareUpdateCategorySummary> {
                    let operation = &Operation {
                        name: "macOSSoftwareUpdateCategorySummary: update",
                        method: Method::Patch,
                        path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}",
                        pages: &["intune-deviceconfig-macossoftwareupdatecategorysummary-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries`
                pub fn update_state_summaries(&self) -> update_state_summaries::UpdateStateSummaries {
                    update_state_summaries::UpdateStateSummaries(self.0.name("updateStateSummaries"))
                }
            }

            /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries`
            pub mod update_state_summaries {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries`
                    UpdateStateSummaries
                }

                impl UpdateStateSummaries {
                    /// `POST /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries` — Create macOSSoftwareUpdateStateSummary
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-create?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: models::MacOsSoftwareUpdateStateSummary,
                    ) -> Call<models::MacOsSoftwareUpdateStateSummary> {
                        let operation = &Operation {
                            name: "macOSSoftwareUpdateStateSummary: create",
                            method: Method::Post,
                            path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries",
                            pages: &["intune-deviceconfig-macossoftwareupdatestatesummary-create"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries` — List macOSSoftwareUpdateStateSummaries
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::MacOsSoftwareUpdateStateSummary> {
                        let operation = &Operation {
                            name: "macOSSoftwareUpdateStateSummary: list",
                            method: Method::Get,
                            path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries",
                            pages: &["intune-deviceconfig-macossoftwareupdatestatesummary-list"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}` — Delete macOSSoftwareUpdateStateSummary
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "macOSSoftwareUpdateStateSummary: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}",
                                pages: &["intune-deviceconfig-macossoftwareupdatestatesummary-delete"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}` — Get macOSSoftwareUpdateStateSummary
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::MacOsSoftwareUpdateStateSummary> {
                            let operation = &Operation {
                                name: "macOSSoftwareUpdateStateSummary: get",
                                method: Method::Get,
                                path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}",
                                pages: &["intune-deviceconfig-macossoftwareupdatestatesummary-get"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}` — Update macOSSoftwareUpdateStateSummary
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: models::MacOsSoftwareUpdateStateSummary,
                        ) -> Call<models::MacOsSoftwareUpdateStateSummary> {
                            let operation = &Operation {
                                name: "macOSSoftwareUpdateStateSummary: update",
                                method: Method::Patch,
                                path: "/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}",
                                pages: &["intune-deviceconfig-macossoftwareupdatestatesummary-update"],
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
    }
}
