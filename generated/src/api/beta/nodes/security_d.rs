// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.dataPolicyOperation`, such as `/dataPolicyOperations/{id}`.
    DataPolicyOperation = models::DataPolicyOperation
}

impl DataPolicyOperation {
    /// `GET /dataPolicyOperations/{id}` — Get dataPolicyOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/datapolicyoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Export.All` + `User.Read.All`; application: `User.Export.All` + `User.Read.All`.
    pub fn get(&self) -> Get<models::DataPolicyOperation> {
        let sheet = "GET dataPolicyOperation: get
            datapolicyoperation-get: User.Export.All+User.Read.All | | User.Export.All+User.Read.All
            /dataPolicyOperations/{id}";
        self.0.get(sheet)
    }
}
