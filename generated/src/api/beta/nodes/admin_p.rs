// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.peopleAdminSettings`, such as `/admin/people`.
    PeopleAdminSettings: super::Entity = models::PeopleAdminSettings
}

impl PeopleAdminSettings {
    /// `GET /admin/people`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PeopleAdminSettings> {
        let sheet = "GET peopleAdminSettings: get
            peopleadminsettings-get: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people";
        self.0.get(sheet)
    }

    /// `…/feedSettings`
    pub fn feed_settings(&self) -> super::PeopleAdminSettingsFeedSettings {
        super::PeopleAdminSettingsFeedSettings(self.0.name("feedSettings"))
    }

    /// `…/itemInsights`
    pub fn item_insights(&self) -> super::InsightsSettings {
        super::InsightsSettings(self.0.name("itemInsights"))
    }

    /// `…/namePronunciation`
    pub fn name_pronunciation(&self) -> super::NamePronunciationSettings {
        super::NamePronunciationSettings(self.0.name("namePronunciation"))
    }

    /// `…/photoUpdateSettings`
    pub fn photo_update_settings(&self) -> super::PhotoUpdateSettings {
        super::PhotoUpdateSettings(self.0.name("photoUpdateSettings"))
    }

    /// `…/profileCardProperties`
    pub fn profile_card_properties(&self) -> super::PeopleAdminSettingsProfileCardProperties {
        super::PeopleAdminSettingsProfileCardProperties(self.0.name("profileCardProperties"))
    }

    /// `…/profilePropertySettings`
    pub fn profile_property_settings(&self) -> super::PeopleAdminSettingsProfilePropertySettings {
        super::PeopleAdminSettingsProfilePropertySettings(self.0.name("profilePropertySettings"))
    }

    /// `…/profileSources`
    pub fn profile_sources(&self) -> super::PeopleAdminSettingsProfileSources {
        super::PeopleAdminSettingsProfileSources(self.0.name("profileSources"))
    }

    /// `…/pronouns`
    pub fn pronouns(&self) -> super::PronounsSettings {
        super::PronounsSettings(self.0.name("pronouns"))
    }
}

crate::runtime::node! {
    /// `/admin/people/feedSettings`
    PeopleAdminSettingsFeedSettings
}

impl PeopleAdminSettingsFeedSettings {
    /// `POST /admin/people/feedSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST peopleAdminSettings: create
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/feedSettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/people/feedSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`; application: `PeopleSettings.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET peopleAdminSettings: list
            : PeopleSettings.Read.All | | PeopleSettings.Read.All
            /admin/people/feedSettings";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PeopleAdminSettingsFeedSettingsId {
        super::PeopleAdminSettingsFeedSettingsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/people/feedSettings/{id}`
    PeopleAdminSettingsFeedSettingsId
}

impl PeopleAdminSettingsFeedSettingsId {
    /// `GET /admin/people/feedSettings/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET peopleAdminSettings: get
            : PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/feedSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/feedSettings/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH peopleAdminSettings: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/feedSettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profileCardProperty`, such as `/admin/people/profileCardProperties`.
    PeopleAdminSettingsProfileCardProperties[models::ProfileCardProperty]
}

impl PeopleAdminSettingsProfileCardProperties {
    /// `POST /admin/people/profileCardProperties`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-post-profilecardproperties?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "POST peopleAdminSettings: create
            peopleadminsettings-post-profilecardproperties: | |
            /admin/people/profileCardProperties";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/people/profileCardProperties`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-profilecardproperties?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProfileCardProperty> {
        let sheet = "GET peopleAdminSettings: list
            peopleadminsettings-list-profilecardproperties: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profileCardProperties";
        self.0.list(sheet)
    }

    /// `PATCH /admin/people/profileCardProperties`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "PATCH peopleAdminSettings: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileCardProperties";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profilePropertySetting`, such as `/admin/people/profilePropertySettings`.
    PeopleAdminSettingsProfilePropertySettings[models::ProfilePropertySetting]
}

impl PeopleAdminSettingsProfilePropertySettings {
    /// `POST /admin/people/profilePropertySettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-post-profilepropertysettings?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn create(&self, body: models::ProfilePropertySetting) -> Call<models::ProfilePropertySetting> {
        let sheet = "POST peopleAdminSettings: create
            peopleadminsettings-post-profilepropertysettings: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/people/profilePropertySettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-profilepropertysettings?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProfilePropertySetting> {
        let sheet = "GET peopleAdminSettings: list
            peopleadminsettings-list-profilepropertysettings: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings";
        self.0.list(sheet)
    }

    /// `PATCH /admin/people/profilePropertySettings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfilePropertySetting) -> Call<models::ProfilePropertySetting> {
        let sheet = "PATCH peopleAdminSettings: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profileSource`, such as `/admin/people/profileSources`.
    PeopleAdminSettingsProfileSources[models::ProfileSource]
}

impl PeopleAdminSettingsProfileSources {
    /// `POST /admin/people/profileSources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-post-profilesources?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn create(&self, body: models::ProfileSource) -> Call<models::ProfileSource> {
        let sheet = "POST peopleAdminSettings: create
            peopleadminsettings-post-profilesources: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/people/profileSources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-profilesources?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProfileSource> {
        let sheet = "GET peopleAdminSettings: list
            peopleadminsettings-list-profilesources: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profileSources";
        self.0.list(sheet)
    }

    /// `PATCH /admin/people/profileSources`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfileSource) -> Call<models::ProfileSource> {
        let sheet = "PATCH peopleAdminSettings: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources";
        self.0.call(sheet).json(body)
    }

    /// `…(sourceId='{sourceId}')`
    pub fn by_source_id(&self, source_id: &str) -> super::ProfileSource {
        super::ProfileSource(self.0.alternate_key(&[("sourceId", Argument::quoted(source_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.photoUpdateSettings`, such as `/admin/people/photoUpdateSettings`.
    PhotoUpdateSettings: super::Entity = models::PhotoUpdateSettings
}

impl PhotoUpdateSettings {
    /// `DELETE /admin/people/photoUpdateSettings`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE peopleAdminSettings: delete
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/photoUpdateSettings";
        self.0.call(sheet)
    }

    /// `GET /admin/people/photoUpdateSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-photoupdatesettings?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PhotoUpdateSettings> {
        let sheet = "GET peopleAdminSettings: get
            peopleadminsettings-list-photoupdatesettings: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/photoUpdateSettings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/photoUpdateSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/photoupdatesettings-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::PhotoUpdateSettings) -> Call<models::PhotoUpdateSettings> {
        let sheet = "PATCH photoUpdateSettings: update
            photoupdatesettings-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/photoUpdateSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.profilePropertySetting`, such as `/admin/people/profilePropertySettings/{id}`.
    ProfilePropertySetting: super::Entity = models::ProfilePropertySetting
}

impl ProfilePropertySetting {
    /// `DELETE /admin/people/profilePropertySettings/{profilePropertySetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilepropertysetting-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profilePropertySetting: delete
            profilepropertysetting-delete: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/people/profilePropertySettings/{profilePropertySetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilepropertysetting-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProfilePropertySetting> {
        let sheet = "GET profilePropertySetting: get
            profilepropertysetting-get: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/profilePropertySettings/{profilePropertySetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilepropertysetting-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfilePropertySetting) -> Call<models::ProfilePropertySetting> {
        let sheet = "PATCH profilePropertySetting: update
            profilepropertysetting-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.profileSource`, such as `/admin/people/profileSources/{id}`.
    ProfileSource: super::Entity = models::ProfileSource
}

impl ProfileSource {
    /// `DELETE /admin/people/profileSources/{profileSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilesource-delete?view=graph-rest-beta), metadata
    /// Also: `/admin/people/profileSources(sourceId='{sourceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profileSource: delete
            profilesource-delete: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources/{id}
            profilesource-delete: | |
            /admin/people/profileSources(sourceId='{sourceId}')";
        self.0.call(sheet)
    }

    /// `GET /admin/people/profileSources/{profileSource-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProfileSource> {
        let sheet = "GET profileSource: get
            : PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profileSources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/profileSources/{profileSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilesource-update?view=graph-rest-beta), metadata
    /// Also: `/admin/people/profileSources(sourceId='{sourceId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfileSource) -> Call<models::ProfileSource> {
        let sheet = "PATCH profileSource: update
            profilesource-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources/{id}
            profilesource-update: | |
            /admin/people/profileSources(sourceId='{sourceId}')";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.pronounsSettings`, such as `/admin/people/pronouns`.
    PronounsSettings: super::Entity = models::PronounsSettings
}

impl PronounsSettings {
    /// `GET /admin/people/pronouns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-pronouns?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PronounsSettings> {
        let sheet = "GET peopleAdminSettings: get
            peopleadminsettings-list-pronouns: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/pronouns";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/pronouns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/pronounssettings-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::PronounsSettings) -> Call<models::PronounsSettings> {
        let sheet = "PATCH pronounsSettings: update
            pronounssettings-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/pronouns";
        self.0.call(sheet).json(body)
    }
}
