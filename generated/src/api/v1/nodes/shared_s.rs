// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List};

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.sectionGroup`, such as `/me/onenote/sectionGroups/{id}`.
    SectionGroup: super::Entity = models::SectionGroup
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl SectionGroup {
    /// `GET /groups/{id}/onenote/sectionGroups/{id}` — Get sectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-get?view=graph-rest-1.0)
    /// Also: `/me/onenote/sectionGroups/{id}`, `/sites/{id}/onenote/sectionGroups/{id}`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn get(&self) -> Get<models::SectionGroup> {
        let sheet = "GET sectionGroup: get
            sectiongroup-get: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}
            /me/onenote/sectionGroups/{id}
            /sites/{id}/onenote/sectionGroups/{id}
            /users/{id}/onenote/sectionGroups/{id}";
        self.0.get(sheet)
    }

    /// `…/parentNotebook`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_notebook(&self) -> super::Notebook {
        super::Notebook(self.0.name("parentNotebook"))
    }

    /// `…/parentSectionGroup`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_section_group(&self) -> super::SectionGroup {
        super::SectionGroup(self.0.name("parentSectionGroup"))
    }

    /// `…/sectionGroups`
    #[cfg(feature = "onenote")]
    pub fn section_groups(&self) -> super::SectionGroupSectionGroups {
        super::SectionGroupSectionGroups(self.0.name("sectionGroups"))
    }

    /// `…/sections`
    pub fn sections(&self) -> super::SectionGroupSections {
        super::SectionGroupSections(self.0.name("sections"))
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.onenoteSection`, such as `/me/onenote/sectionGroups/{id}/sections`.
    SectionGroupSections[models::OnenoteSection]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl SectionGroupSections {
    /// `POST /groups/{id}/onenote/sectionGroups/{id}/sections` — Create section
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sections?view=graph-rest-1.0)
    /// Also: `/me/onenote/sectionGroups/{id}/sections`, `/sites/{id}/onenote/sectionGroups/{id}/sections`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sections`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
        let sheet = "POST sectionGroup: create
            sectiongroup-post-sections: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sections
            /me/onenote/sectionGroups/{id}/sections
            /sites/{id}/onenote/sectionGroups/{id}/sections
            /users/{id}/onenote/sectionGroups/{id}/sections";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/sectionGroups/{id}/sections` — List sections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sections?view=graph-rest-1.0)
    /// Also: `/me/onenote/sectionGroups/{id}/sections`, `/sites/{id}/onenote/sectionGroups/{id}/sections`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sections`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::OnenoteSection> {
        let sheet = "GET sectionGroup: list
            sectiongroup-list-sections: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sections
            /me/onenote/sectionGroups/{id}/sections
            /sites/{id}/onenote/sectionGroups/{id}/sections
            /users/{id}/onenote/sectionGroups/{id}/sections";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.sharedDriveItem`, such as `/shares/{id}`.
    SharedDriveItem: super::BaseItem = models::SharedDriveItem
}

#[cfg(any(feature = "files", feature = "sites"))]
impl SharedDriveItem {
    /// `GET /shares/{shareIdOrEncodedSharingUrl}` — Accessing shared driveitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn get(&self) -> Get<models::SharedDriveItem> {
        let sheet = "GET shares: get
            shares-get: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}";
        self.0.get(sheet)
    }

    /// `…/driveItem`
    pub fn drive_item(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("driveItem"))
    }

    /// `…/items`
    ///
    /// The type lists it; no page documents a request there.
    pub fn items(&self) -> Collection<models::DriveItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/list`
    #[cfg(feature = "sites")]
    pub fn list(&self) -> super::List {
        super::List(self.0.name("list"))
    }

    /// `…/listItem`
    #[cfg(feature = "sites")]
    pub fn list_item(&self) -> super::ListItem {
        super::ListItem(self.0.name("listItem"))
    }

    /// `…/permission`
    pub fn permission(&self) -> super::Permission {
        super::Permission(self.0.name("permission"))
    }

    /// `…/root`
    ///
    /// The type lists it; no page documents a request there.
    pub fn root(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("root"))
    }

    /// `…/site`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site(&self) -> super::Site {
        super::Site(self.0.name("site"))
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.site`, such as `/sites/root`.
    Site: super::BaseItem = models::Site
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
impl Site {
    /// `GET /groups/{group-id}/sites/root` — Get a site resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-1.0)
    /// Also: `/sites/root`, `/sites/{site-id}`, `/sites/{hostname}:/{relative-path}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::Site> {
        let sheet = "GET site: get
            site-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /groups/{id}/sites/root
            /sites/root
            /sites/{id}
            site-getbypath, site-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}:/{path}
            : | |
            /sites/{id}/getByPath(path='{path}')";
        self.0.get(sheet)
    }

    /// `GET /sites/{site-id}/getActivitiesByInterval(startDateTime='2016-01-01',endDateTime='2017-05-20',interval='month')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivitystat-getactivitybyinterval?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> List<models::ItemActivityStat> {
        let sheet = "GET itemActivityStat: get_activities_by_interval
            itemactivitystat-getactivitybyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/getActivitiesByInterval(startDateTime='{startDateTime}',endDateTime='{endDateTime}',interval='{interval}')";
        self.0
            .function(
                "getActivitiesByInterval",
                &[
                    ("startDateTime", Argument::quoted(start_date_time)),
                    ("endDateTime", Argument::quoted(end_date_time)),
                    ("interval", Argument::quoted(interval)),
                ],
            )
            .list(sheet)
    }

    /// `GET /sites/{siteId}/getApplicableContentTypesForList` — site: getApplicableContentTypesForList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/sites/{site-id}/getApplicableContentTypesForList(listId='{listId}')`, `/groups/{group-id}/sites/{site-id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')`, `/sites/{site-id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get_applicable_content_types_for_list(&self, list_id: &str) -> List<models::ContentType> {
        let sheet = "GET site: get_applicable_content_types_for_list
            site-getapplicablecontenttypesforlist: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/getApplicableContentTypesForList(listId='{listId}')
            site-getapplicablecontenttypesforlist: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /groups/{id}/sites/{id}/getApplicableContentTypesForList(listId='{listId}')
            /groups/{id}/sites/{id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')
            /sites/{id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')";
        self.0.function("getApplicableContentTypesForList", &[("listId", Argument::quoted(list_id))]).list(sheet)
    }

    /// `…/analytics`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn analytics(&self) -> super::ItemAnalytics {
        super::ItemAnalytics(self.0.name("analytics"))
    }

    /// `…/columns`
    #[cfg(feature = "sites")]
    pub fn columns(&self) -> super::SiteColumns {
        super::SiteColumns(self.0.name("columns"))
    }

    /// `…/contentTypes`
    #[cfg(feature = "sites")]
    pub fn content_types(&self) -> super::SiteContentTypes {
        super::SiteContentTypes(self.0.name("contentTypes"))
    }

    /// `…/drive`
    #[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> super::SiteDrives {
        super::SiteDrives(self.0.name("drives"))
    }

    /// `…/externalColumns`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn external_columns(&self) -> Collection<models::ColumnDefinition> {
        Collection::at(self.0.name("externalColumns"))
    }

    /// `…/getByPath(path='{path}')`
    pub fn get_by_path(&self, path: &str) -> super::Site {
        super::Site(self.0.function("getByPath", &[("path", Argument::quoted(path))]))
    }

    /// `…/items`
    #[cfg(feature = "sites")]
    pub fn items(&self) -> Collection<models::BaseItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/lists`
    #[cfg(feature = "sites")]
    pub fn lists(&self) -> super::SiteLists {
        super::SiteLists(self.0.name("lists"))
    }

    /// `…/onenote`
    #[cfg(any(feature = "onenote", feature = "sites"))]
    pub fn onenote(&self) -> super::Onenote {
        super::Onenote(self.0.name("onenote"))
    }

    /// `…/operations`
    #[cfg(feature = "sites")]
    pub fn operations(&self) -> super::SiteOperations {
        super::SiteOperations(self.0.name("operations"))
    }

    /// `…/pages`
    #[cfg(feature = "sites")]
    pub fn pages(&self) -> super::SitePages {
        super::SitePages(self.0.name("pages"))
    }

    /// `…:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> super::Site {
        super::Site(self.0.path("", path.as_ref()))
    }

    /// `…/permissions`
    #[cfg(feature = "sites")]
    pub fn permissions(&self) -> super::SitePermissions {
        super::SitePermissions(self.0.name("permissions"))
    }

    /// `…/sites`
    #[cfg(feature = "sites")]
    pub fn sites(&self) -> super::SiteSites {
        super::SiteSites(self.0.name("sites"))
    }

    /// `…/termStore`
    #[cfg(feature = "sites")]
    pub fn term_store(&self) -> super::TermStoreStore {
        super::TermStoreStore(self.0.name("termStore"))
    }

    /// `…/termStores`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn term_stores(&self) -> Collection<models::term_store::Store> {
        Collection::at(self.0.name("termStores"))
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/sites`.
    Sites[models::Site]
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
impl Sites {
    /// `POST /sites/add` — Follow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-1.0)
    /// Status: 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn add(&self, body: requests::site::AddRequest) -> Call<Vec<models::Site>> {
        let sheet = "POST site: add
            site-follow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /sites`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    #[cfg(feature = "sites")]
    pub fn create(&self, body: models::Site) -> Call<models::Site> {
        let sheet = "POST site: create
            : Sites.FullControl.All | | Sites.FullControl.All
            /sites";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Sites.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn delta(&self) -> List<models::Site> {
        let sheet = "GET site: delta
            site-delta: | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /sites/delta(token='{token}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    #[cfg(feature = "sites")]
    pub fn delta_with_token(&self, token: &str) -> List<models::Site> {
        let sheet = "GET site: delta_with_token
            site-delta: | |
            /sites/delta(token='{token}')";
        self.0.function("delta", &[("token", Argument::quoted(token))]).list(sheet)
    }

    /// `GET /sites/getAllSites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getallsites?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get_all_sites(&self) -> List<models::Site> {
        let sheet = "GET site: get_all_sites
            site-getallsites: | | Sites.Read.All Sites.ReadWrite.All
            /sites/getAllSites";
        self.0.name("getAllSites").list(sheet)
    }

    /// `GET /sites` — List sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-search?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn list(&self) -> List<models::Site> {
        let sheet = "GET site: list
            site-list, site-search: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites";
        self.0.list(sheet)
    }

    /// `POST /sites/remove` — Unfollow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-1.0)
    /// Status: 204, 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn remove(&self, body: requests::site::RemoveRequest) -> Call<Option<Vec<models::Site>>> {
        let sheet = "POST site: remove
            site-unfollow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/remove";
        self.0.name("remove").call(sheet).json(body)
    }

    /// `…/root`
    pub fn root(&self) -> super::Site {
        super::Site(self.0.name("root"))
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.subjectRightsRequest`, such as `/privacy/subjectRightsRequests/{id}`.
    SubjectRightsRequest: super::Entity = models::SubjectRightsRequest
}

#[cfg(any(feature = "privacy", feature = "security"))]
impl SubjectRightsRequest {
    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Get subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-get?view=graph-rest-1.0)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequest-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SubjectRightsRequest> {
        let sheet = "GET subjectRightsRequest: get
            subjectrightsrequest-get: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}
            /security/subjectRightsRequests/{id}";
        self.0.get(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment` — subjectRightsRequest: getFinalAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalattachment?view=graph-rest-1.0)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequest-id}/getFinalAttachment`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_attachment(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_attachment
            subjectrightsrequest-getfinalattachment: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalAttachment
            /security/subjectRightsRequests/{id}/getFinalAttachment";
        self.0.name("getFinalAttachment").call(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-1.0)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequest-id}/getFinalReport`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalReport
            /security/subjectRightsRequests/{id}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }

    /// `PATCH /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Update subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-update?view=graph-rest-1.0)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequest-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn update(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "PATCH subjectRightsRequest: update
            subjectrightsrequest-update: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}
            /security/subjectRightsRequests/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/approvers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn approvers(&self) -> Collection<models::User> {
        Collection::at(self.0.name("approvers"))
    }

    /// `…/collaborators`
    ///
    /// The type lists it; no page documents a request there.
    pub fn collaborators(&self) -> Collection<models::User> {
        Collection::at(self.0.name("collaborators"))
    }

    /// `…/notes`
    pub fn notes(&self) -> super::SubjectRightsRequestNotes {
        super::SubjectRightsRequestNotes(self.0.name("notes"))
    }

    /// `…/team`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "teams")]
    pub fn team(&self) -> super::Team {
        super::Team(self.0.name("team"))
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.authoredNote`, such as `/privacy/subjectRightsRequests/{id}/notes`.
    SubjectRightsRequestNotes[models::AuthoredNote]
}

#[cfg(any(feature = "privacy", feature = "security"))]
impl SubjectRightsRequestNotes {
    /// `POST /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — Create authoredNote
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post-notes?view=graph-rest-1.0)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequest-id}/notes`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::AuthoredNote) -> Call<models::AuthoredNote> {
        let sheet = "POST subjectRightsRequest: create
            subjectrightsrequest-post-notes: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes
            /security/subjectRightsRequests/{id}/notes";
        self.0.call(sheet).json(body)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — List notes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list-notes?view=graph-rest-1.0)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequest-id}/notes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuthoredNote> {
        let sheet = "GET subjectRightsRequest: list
            subjectrightsrequest-list-notes: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes
            /security/subjectRightsRequests/{id}/notes";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.subscription`, such as `/subscriptions/{id}`.
    Subscription: super::Entity = models::Subscription
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
impl Subscription {
    /// `DELETE /subscriptions/{subscription-id}` — Delete subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 20 more; personal account: `Contacts.Read` and 6 more; application: `CallRecords.Read.All` and 28 more.
    #[cfg(feature = "subscriptions")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE subscription: delete
            subscription-delete: Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet)
    }

    /// `GET /subscriptions/{id}` — Get subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-1.0)
    /// Also: `/drives/{driveId}/list/subscriptions/socketIo`, `/drives/{driveId}/root/subscriptions/socketIo`, `/groups/{groupId}/drive/root/subscriptions/socketIo` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 20 more; personal account: `Contacts.Read` and 6 more; application: `CallRecords.Read.All` and 28 more.
    pub fn get(&self) -> Get<models::Subscription> {
        let sheet = "GET subscription: get
            subscription-get: Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}
            subscriptions-socketio: Files.Read Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.ReadWrite.All |
            /drives/{id}/list/subscriptions/socketIo
            /drives/{id}/root/subscriptions/socketIo
            /groups/{id}/drive/root/subscriptions/socketIo
            /me/drive/root/subscriptions/socketIo
            /sites/{id}/lists/{id}/drive/root/subscriptions/socketIo
            /users/{id}/drive/root/subscriptions/{id}";
        self.0.get(sheet)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/subscriptions/{subscription-id}/reauthorize`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-reauthorize?view=graph-rest-1.0), metadata
    /// Also: `/drives/{drive-id}/list/subscriptions/{subscription-id}/reauthorize`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/subscriptions/{subscription-id}/reauthorize`, `/shares/{sharedDriveItem-id}/list/subscriptions/{subscription-id}/reauthorize` and 2 more.
    /// Status: 204.
    pub fn reauthorize(&self) -> Call<()> {
        let sheet = "POST subscription: reauthorize
            subscription-reauthorize: | |
            /drives/{id}/items/{id}/subscriptions/{id}/reauthorize
            /drives/{id}/list/subscriptions/{id}/reauthorize
            /groups/{id}/sites/{id}/lists/{id}/subscriptions/{id}/reauthorize
            /shares/{id}/list/subscriptions/{id}/reauthorize
            /sites/{id}/lists/{id}/subscriptions/{id}/reauthorize
            /subscriptions/{id}/reauthorize";
        self.0.name("reauthorize").call(sheet)
    }

    /// `PATCH /subscriptions/{id}` — Update subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 20 more; personal account: `Contacts.Read` and 6 more; application: `CallRecords.Read.All` and 28 more.
    #[cfg(feature = "subscriptions")]
    pub fn update(&self, body: models::Subscription) -> Call<models::Subscription> {
        let sheet = "PATCH subscription: update
            subscription-update: Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet).json(body)
    }
}
