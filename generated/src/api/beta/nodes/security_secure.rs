// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.secureScore`, such as `/security/secureScores/{id}`.
    SecureScore: super::Entity = models::SecureScore
}

impl SecureScore {
    /// `GET /security/secureScores/{secureScore-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SecureScore> {
        let sheet = "GET secureScore: get
            : SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/secureScores/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.secureScoreControlProfile`, such as `/security/secureScoreControlProfiles/{id}`.
    SecureScoreControlProfile: super::Entity = models::SecureScoreControlProfile
}

impl SecureScoreControlProfile {
    /// `GET /security/secureScoreControlProfiles/{secureScoreControlProfile-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SecureScoreControlProfile> {
        let sheet = "GET secureScoreControlProfile: get
            : SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/secureScoreControlProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/secureScoreControlProfiles/{id}` — Update secureScoreControlProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-update?view=graph-rest-beta)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.ReadWrite.All`.
    pub fn update(&self, body: models::SecureScoreControlProfile) -> Call<Option<models::SecureScoreControlProfile>> {
        let sheet = "PATCH securescorecontrolprofiles: update
            securescorecontrolprofiles-update: SecurityEvents.ReadWrite.All | | SecurityEvents.ReadWrite.All
            /security/secureScoreControlProfiles/{id}";
        self.0.call(sheet).json(body)
    }
}
