// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.compliance`, such as `/compliance`.
    Compliance = models::Compliance
}

impl Compliance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Compliance> {
        self.0.get("GET compliance: get")
    }

    /// `…/ediscovery`
    pub fn ediscovery(&self) -> super::EdiscoveryEdiscoveryroot {
        super::EdiscoveryEdiscoveryroot(self.0.name("ediscovery"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contentActivity`, such as `/users/{id}/dataSecurityAndGovernance/activities/contentActivities/{id}`.
    ContentActivity: super::Entity = models::ContentActivity
}

impl ContentActivity {
    /// `GET /users/{user-id}/dataSecurityAndGovernance/activities/contentActivities/{contentActivity-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ContentActivity.Read`; application: `ContentActivity.Read`.
    pub fn get(&self) -> Get<models::ContentActivity> {
        let sheet = "GET contentActivity: get
            : ContentActivity.Read | | ContentActivity.Read
            /users/{id}/dataSecurityAndGovernance/activities/contentActivities/{id}";
        self.0.get(sheet)
    }
}
