// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/managementConditionStatements`

use super::super::models;
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/managementConditionStatements`
    ManagementConditionStatements
}

impl ManagementConditionStatements {
    /// `POST /deviceManagement/managementConditionStatements` — Create managementConditionStatement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::ManagementConditionStatement) -> Call<models::ManagementConditionStatement> {
        let operation = &Operation {
            name: "managementConditionStatement: create",
            method: Method::Post,
            path: "/deviceManagement/managementConditionStatements",
            pages: &["intune-fencing-managementconditionstatement-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/managementConditionStatements/getManagementConditionStatementsForPlatform` — getManagementConditionStatementsForPlatform function
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
            path: "/deviceManagement/managementConditionStatements/getManagementConditionStatementsForPlatform",
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

    /// `GET /deviceManagement/managementConditionStatements` — List managementconditionstatements
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
            path: "/deviceManagement/managementConditionStatements",
            pages: &["intune-fencing-managementconditionstatement-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/managementConditionStatements/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/managementConditionStatements/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/managementConditionStatements/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/managementConditionStatements/{managementConditionStatementId}` — Delete managementconditionstatement
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
                path: "/deviceManagement/managementConditionStatements/{managementConditionStatementId}",
                pages: &["intune-fencing-managementconditionstatement-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/managementConditionStatements/{managementConditionStatementId}` — Get managementConditionStatement
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
                path: "/deviceManagement/managementConditionStatements/{managementConditionStatementId}",
                pages: &["intune-fencing-managementconditionstatement-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/managementConditionStatements/{managementConditionStatementId}` — Update managementConditionStatement
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::ManagementConditionStatement) -> Call<models::ManagementConditionStatement> {
            let operation = &Operation {
                name: "managementConditionStatement: update",
                method: Method::Patch,
                path: "/deviceManagement/managementConditionStatements/{managementConditionStatementId}",
                pages: &["intune-fencing-managementconditionstatement-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/managementConditionStatements/{id}/getManagementConditionStatementExpressionString`
        pub fn get_management_condition_statement_expression_string(
            &self,
        ) -> get_management_condition_statement_expression_string::GetManagementConditionStatementExpressionString
        {
            get_management_condition_statement_expression_string::GetManagementConditionStatementExpressionString(
                self.0.name("getManagementConditionStatementExpressionString"),
            )
        }
    }

    /// `/deviceManagement/managementConditionStatements/{id}/getManagementConditionStatementExpressionString`
    pub mod get_management_condition_statement_expression_string {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/managementConditionStatements/{id}/getManagementConditionStatementExpressionString`
            GetManagementConditionStatementExpressionString
        }

        impl GetManagementConditionStatementExpressionString {
            /// `GET /deviceManagement/managementConditionStatements/{managementConditionStatementId}/getManagementConditionStatementExpressionString` — getManagementConditionStatementExpressionString function
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
                    path: "/deviceManagement/managementConditionStatements/{managementConditionStatementId}/getManagementConditionStatementExpressionString",
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
}
