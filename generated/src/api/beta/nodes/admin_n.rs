// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.namePronunciationSettings`, such as `/admin/people/namePronunciation`.
    NamePronunciationSettings: super::Entity = models::NamePronunciationSettings
}

impl NamePronunciationSettings {
    /// `GET /admin/people/namePronunciation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/namepronunciationsettings-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::NamePronunciationSettings> {
        let sheet = "GET namePronunciationSettings: get
            namepronunciationsettings-get: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/namePronunciation";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/namePronunciation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/namepronunciationsettings-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::NamePronunciationSettings) -> Call<models::NamePronunciationSettings> {
        let sheet = "PATCH namePronunciationSettings: update
            namepronunciationsettings-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/namePronunciation";
        self.0.call(sheet).json(body)
    }
}
