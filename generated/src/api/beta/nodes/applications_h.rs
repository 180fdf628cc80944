// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.hybridAgentUpdaterConfiguration`, such as `/onPremisesPublishingProfiles/{id}/hybridAgentUpdaterConfiguration`.
    HybridAgentUpdaterConfiguration = models::HybridAgentUpdaterConfiguration
}

impl HybridAgentUpdaterConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::HybridAgentUpdaterConfiguration> {
        self.0.get("GET hybridAgentUpdaterConfiguration: get")
    }

    /// `PATCH /onPremisesPublishingProfiles/{publishingType}/hybridAgentUpdaterConfiguration` — Update onpremisespublishingprofile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn update(&self, body: requests::on_premises_publishing_profile::UpdateRequest) -> Call<()> {
        let sheet = "PATCH onPremisesPublishingProfile: update
            onpremisespublishingprofile-update: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/hybridAgentUpdaterConfiguration";
        self.0.call(sheet).json(body)
    }
}
