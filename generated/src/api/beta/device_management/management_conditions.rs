// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/managementConditions`

use super::super::models;
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/managementConditions`
    ManagementConditions
}

impl ManagementConditions {
    /// `POST /deviceManagement/managementConditions` — Create circularGeofenceManagementCondition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::ManagementCondition>) -> Call<models::ManagementCondition> {
        let operation = &Operation {
            name: "circularGeofenceManagementCondition: create",
            method: Method::Post,
            path: "/deviceManagement/managementConditions",
            pages: &[
                "intune-fencing-circulargeofencemanagementcondition-create",
                "intune-fencing-networkipv4configurationmanagementcondition-create",
                "intune-fencing-networkipv6configurationmanagementcondition-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::ManagementCondition>::into(body))
    }

    /// `GET /deviceManagement/managementConditions/getManagementConditionsForPlatform` — getManagementConditionsForPlatform function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-getmanagementconditionsforplatform?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get_management_conditions_for_platform(
        &self,
        platform: models::DevicePlatformType,
    ) -> List<models::ManagementCondition> {
        let operation = &Operation {
            name: "managementCondition: get_management_conditions_for_platform",
            method: Method::Get,
            path: "/deviceManagement/managementConditions/getManagementConditionsForPlatform",
            pages: &["intune-fencing-managementcondition-getmanagementconditionsforplatform"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0
            .function("getManagementConditionsForPlatform", &[("platform", Argument::quoted(platform.as_str()))])
            .list(operation)
    }

    /// `GET /deviceManagement/managementConditions` — List managementconditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkmanagementcondition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-locationmanagementcondition-list?view=graph-rest-beta) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::ManagementCondition> {
        let operation = &Operation {
            name: "managementCondition: list",
            method: Method::Get,
            path: "/deviceManagement/managementConditions",
            pages: &[
                "intune-fencing-managementcondition-list",
                "intune-fencing-networkmanagementcondition-list",
                "intune-fencing-locationmanagementcondition-list",
                "intune-fencing-circulargeofencemanagementcondition-list",
                "intune-fencing-networkipv4configurationmanagementcondition-list",
                "intune-fencing-networkipv6configurationmanagementcondition-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/managementConditions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/managementConditions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/managementConditions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/managementConditions/{managementConditionId}` — Delete circularGeofenceManagementCondition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "circularGeofenceManagementCondition: delete",
                method: Method::Delete,
                path: "/deviceManagement/managementConditions/{managementConditionId}",
                pages: &[
                    "intune-fencing-circulargeofencemanagementcondition-delete",
                    "intune-fencing-networkipv4configurationmanagementcondition-delete",
                    "intune-fencing-networkipv6configurationmanagementcondition-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/managementConditions/{managementConditionId}` — Get managementCondition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkmanagementcondition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-locationmanagementcondition-get?view=graph-rest-beta) and 3 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::ManagementCondition> {
            let operation = &Operation {
                name: "managementCondition: get",
                method: Method::Get,
                path: "/deviceManagement/managementConditions/{managementConditionId}",
                pages: &[
                    "intune-fencing-managementcondition-get",
                    "intune-fencing-networkmanagementcondition-get",
                    "intune-fencing-locationmanagementcondition-get",
                    "intune-fencing-circulargeofencemanagementcondition-get",
                    "intune-fencing-networkipv4configurationmanagementcondition-get",
                    "intune-fencing-networkipv6configurationmanagementcondition-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/managementConditions/{managementConditionId}` — Update circulargeofencemanagementcondition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::ManagementCondition>) -> Call<models::ManagementCondition> {
            let operation = &Operation {
                name: "circularGeofenceManagementCondition: update",
                method: Method::Patch,
                path: "/deviceManagement/managementConditions/{managementConditionId}",
                pages: &[
                    "intune-fencing-circulargeofencemanagementcondition-update",
                    "intune-fencing-networkipv4configurationmanagementcondition-update",
                    "intune-fencing-networkipv6configurationmanagementcondition-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::ManagementCondition>::into(body))
        }

        /// `/deviceManagement/managementConditions/{id}/managementConditionStatements`
        pub fn management_condition_statements(
            &self,
        ) -> management_condition_statements::ManagementConditionStatements
        {
            management_condition_statements::ManagementConditionStatements(self.0.name("managementConditionStatements"))
        }
    }

    /// `/deviceManagement/managementConditions/{id}/managementConditionStatements`
    pub mod management_condition_statements {
        use super::models;
        use crate::runtime::{Argument, Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/managementConditions/{id}/managementConditionStatements`
            ManagementConditionStatements
        }

        impl ManagementConditionStatements {
            /// `POST /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements` — Create managementConditionStatement
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::ManagementConditionStatement,
            ) -> Call<models::ManagementConditionStatement> {
                let operation = &Operation {
                    name: "managementConditionStatement: create",
                    method: Method::Post,
                    path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements",
                    pages: &["intune-fencing-managementconditionstatement-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/getManagementConditionStatementsForPlatform` — getManagementConditionStatementsForPlatform function
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-getmanagementconditionstatementsforplatform?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get_management_condition_statements_for_platform(
                &self,
                platform: models::DevicePlatformType,
            ) -> List<models::ManagementConditionStatement> {
                let operation = &Operation {
                    name: "managementConditionStatement: get_management_condition_statements_for_platform",
                    method: Method::Get,
                    path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/getManagementConditionStatementsForPlatform",
                    pages: &["intune-fencing-managementconditionstatement-getmanagementconditionstatementsforplatform"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0
                    .function(
                        "getManagementConditionStatementsForPlatform",
                        &[("platform", Argument::quoted(platform.as_str()))],
                    )
                    .list(operation)
            }

            /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements` — List managementconditionstatements
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagementConditionStatement> {
                let operation = &Operation {
                    name: "managementConditionStatement: list",
                    method: Method::Get,
                    path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements",
                    pages: &["intune-fencing-managementconditionstatement-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}` — Delete managementconditionstatement
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managementConditionStatement: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}",
                        pages: &["intune-fencing-managementconditionstatement-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}` — Get managementConditionStatement
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagementConditionStatement> {
                    let operation = &Operation {
                        name: "managementConditionStatement: get",
                        method: Method::Get,
                        path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}",
                        pages: &["intune-fencing-managementconditionstatement-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}` — Update managementConditionStatement
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::ManagementConditionStatement,
                ) -> Call<models::ManagementConditionStatement> {
                    let operation = &Operation {
                        name: "managementConditionStatement: update",
                        method: Method::Patch,
                        path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}",
                        pages: &["intune-fencing-managementconditionstatement-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/getManagementConditionStatementExpressionString`
                pub fn get_management_condition_statement_expression_string(
                    &self,
                ) -> get_management_condition_statement_expression_string::GetManagementConditionStatementExpressionString
                {
                    get_management_condition_statement_expression_string::GetManagementConditionStatementExpressionString(
                        self.0.name("getManagementConditionStatementExpressionString"),
                    )
                }

                /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions`
                pub fn management_conditions(&self) -> management_conditions::ManagementConditions {
                    management_conditions::ManagementConditions(self.0.name("managementConditions"))
                }
            }

            /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/getManagementConditionStatementExpressionString`
            pub mod get_management_condition_statement_expression_string {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/getManagementConditionStatementExpressionString`
                    GetManagementConditionStatementExpressionString
                }

                impl GetManagementConditionStatementExpressionString {
                    /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/getManagementConditionStatementExpressionString` — getManagementConditionStatementExpressionString function
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-getmanagementconditionstatementexpressionstring?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ManagementConditionExpressionString> {
                        let operation = &Operation {
                            name: "managementConditionStatement: get",
                            method: Method::Get,
                            path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/getManagementConditionStatementExpressionString",
                            pages: &[
                                "intune-fencing-managementconditionstatement-getmanagementconditionstatementexpressionstring",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }

            /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions`
            pub mod management_conditions {
                use super::models;
                use crate::runtime::{Argument, Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions`
                    ManagementConditions
                }

                impl ManagementConditions {
                    /// `POST /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions` — Create circularGeofenceManagementCondition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-create?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: impl Into<models::ManagementCondition>,
                    ) -> Call<models::ManagementCondition> {
                        let operation = &Operation {
                            name: "circularGeofenceManagementCondition: create",
                            method: Method::Post,
                            path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions",
                            pages: &[
                                "intune-fencing-circulargeofencemanagementcondition-create",
                                "intune-fencing-networkipv4configurationmanagementcondition-create",
                                "intune-fencing-networkipv6configurationmanagementcondition-create",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::ManagementCondition>::into(body))
                    }

                    /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/getManagementConditionsForPlatform` — getManagementConditionsForPlatform function
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-getmanagementconditionsforplatform?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn get_management_conditions_for_platform(
                        &self,
                        platform: models::DevicePlatformType,
                    ) -> List<models::ManagementCondition> {
                        let operation = &Operation {
                            name: "managementCondition: get_management_conditions_for_platform",
                            method: Method::Get,
                            path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/getManagementConditionsForPlatform",
                            pages: &["intune-fencing-managementcondition-getmanagementconditionsforplatform"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0
                            .function(
                                "getManagementConditionsForPlatform",
                                &[("platform", Argument::quoted(platform.as_str()))],
                            )
                            .list(operation)
                    }

                    /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions` — List managementconditions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkmanagementcondition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-locationmanagementcondition-list?view=graph-rest-beta) and 3 more
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::ManagementCondition> {
                        let operation = &Operation {
                            name: "managementCondition: list",
                            method: Method::Get,
                            path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions",
                            pages: &[
                                "intune-fencing-managementcondition-list",
                                "intune-fencing-networkmanagementcondition-list",
                                "intune-fencing-locationmanagementcondition-list",
                                "intune-fencing-circulargeofencemanagementcondition-list",
                                "intune-fencing-networkipv4configurationmanagementcondition-list",
                                "intune-fencing-networkipv6configurationmanagementcondition-list",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}` — Delete circularGeofenceManagementCondition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "circularGeofenceManagementCondition: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}",
                                pages: &[
                                    "intune-fencing-circulargeofencemanagementcondition-delete",
                                    "intune-fencing-networkipv4configurationmanagementcondition-delete",
                                    "intune-fencing-networkipv6configurationmanagementcondition-delete",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}` — Get managementCondition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkmanagementcondition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-locationmanagementcondition-get?view=graph-rest-beta) and 3 more
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::ManagementCondition> {
                            let operation = &Operation {
                                name: "managementCondition: get",
                                method: Method::Get,
                                path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}",
                                pages: &[
                                    "intune-fencing-managementcondition-get",
                                    "intune-fencing-networkmanagementcondition-get",
                                    "intune-fencing-locationmanagementcondition-get",
                                    "intune-fencing-circulargeofencemanagementcondition-get",
                                    "intune-fencing-networkipv4configurationmanagementcondition-get",
                                    "intune-fencing-networkipv6configurationmanagementcondition-get",
                                ],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}` — Update circulargeofencemanagementcondition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: impl Into<models::ManagementCondition>,
                        ) -> Call<models::ManagementCondition> {
                            let operation = &Operation {
                                name: "circularGeofenceManagementCondition: update",
                                method: Method::Patch,
                                path: "/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}",
                                pages: &[
                                    "intune-fencing-circulargeofencemanagementcondition-update",
                                    "intune-fencing-networkipv4configurationmanagementcondition-update",
                                    "intune-fencing-networkipv6configurationmanagementcondition-update",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(Into::<models::ManagementCondition>::into(body))
                        }
                    }
                }
            }
        }
    }
}
