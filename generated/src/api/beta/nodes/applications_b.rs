// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.bulkUpload`, such as `/servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload`.
    BulkUpload: super::Entity = models::BulkUpload
}

impl BulkUpload {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::BulkUpload> {
        self.0.get("GET bulkUpload: get")
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SynchronizationData-User.Upload`; application: `SynchronizationData-User.Upload.OwnedBy`, `SynchronizationData-User.Upload`.
    pub fn create(&self, body: models::BulkUpload) -> Call<Option<models::BulkUpload>> {
        let sheet = "POST synchronizationJob: create
            : SynchronizationData-User.Upload | | SynchronizationData-User.Upload.OwnedBy SynchronizationData-User.Upload
            /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload";
        self.0.call(sheet).json(body)
    }
}
