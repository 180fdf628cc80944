// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.m365AppsInstallationOptions`, such as `/admin/microsoft365Apps/installationOptions`.
    M365AppsInstallationOptions: super::Entity = models::M365AppsInstallationOptions
}

impl M365AppsInstallationOptions {
    /// `GET /admin/microsoft365Apps/installationOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/m365appsinstallationoptions-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Microsoft365Install.Read.All`, `OrgSettings-Microsoft365Install.ReadWrite.All`; application: `OrgSettings-Microsoft365Install.Read.All`, `OrgSettings-Microsoft365Install.ReadWrite.All`.
    pub fn get(&self) -> Get<models::M365AppsInstallationOptions> {
        let sheet = "GET m365AppsInstallationOptions: get
            m365appsinstallationoptions-get: OrgSettings-Microsoft365Install.Read.All OrgSettings-Microsoft365Install.ReadWrite.All | | OrgSettings-Microsoft365Install.Read.All OrgSettings-Microsoft365Install.ReadWrite.All
            /admin/microsoft365Apps/installationOptions";
        self.0.get(sheet)
    }

    /// `PATCH /admin/microsoft365Apps/installationOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/m365appsinstallationoptions-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Microsoft365Install.ReadWrite.All`; application: `OrgSettings-Microsoft365Install.ReadWrite.All`.
    pub fn update(&self, body: models::M365AppsInstallationOptions) -> Call<models::M365AppsInstallationOptions> {
        let sheet = "PATCH m365AppsInstallationOptions: update
            m365appsinstallationoptions-update: OrgSettings-Microsoft365Install.ReadWrite.All | | OrgSettings-Microsoft365Install.ReadWrite.All
            /admin/microsoft365Apps/installationOptions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailbox`, such as `/admin/exchange/mailboxes/{id}`.
    Mailbox: super::DirectoryObject = models::Mailbox
}

impl Mailbox {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Mailbox> {
        self.0.get("GET mailbox: get")
    }

    /// `POST /admin/exchange/mailboxes/{mailbox-id}/createImportSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-createimportsession?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.ImportExport`; application: `MailboxItem.ImportExport.All`.
    pub fn create_import_session(&self) -> Call<models::MailboxItemImportSession> {
        let sheet = "POST mailbox: create_import_session
            mailbox-createimportsession: MailboxItem.ImportExport | | MailboxItem.ImportExport.All
            /admin/exchange/mailboxes/{id}/createImportSession";
        self.0.name("createImportSession").call(sheet)
    }

    /// `POST /admin/exchange/mailboxes/{mailbox-id}/exportItems`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-exportitems?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.Export`, `MailboxItem.ImportExport`; application: `MailboxItem.Export.All`, `MailboxItem.ImportExport.All`.
    pub fn export_items(&self, body: requests::mailbox::ExportItemsRequest) -> Call<Vec<models::ExportItemResponse>> {
        let sheet = "POST mailbox: export_items
            mailbox-exportitems: MailboxItem.Export MailboxItem.ImportExport | | MailboxItem.Export.All MailboxItem.ImportExport.All
            /admin/exchange/mailboxes/{id}/exportItems";
        self.0.name("exportItems").call(sheet).json(body)
    }

    /// `…/folders`
    pub fn folders(&self) -> super::MailboxFolders {
        super::MailboxFolders(self.0.name("folders"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxFolder`, such as `/admin/exchange/mailboxes/{id}/folders/{id}`.
    MailboxFolder: super::Entity = models::MailboxFolder
}

impl MailboxFolder {
    /// `DELETE /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-delete-folders?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.ReadWrite`; application: `MailboxFolder.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailbox: delete
            mailbox-delete-folders: MailboxFolder.ReadWrite | | MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.Read`, `MailboxFolder.ReadWrite`; application: `MailboxFolder.Read.All`, `MailboxFolder.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: get
            mailboxfolder-get: MailboxFolder.Read MailboxFolder.ReadWrite | | MailboxFolder.Read.All MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.ReadWrite`; application: `MailboxFolder.ReadWrite.All`.
    pub fn update(&self, body: models::MailboxFolder) -> Call<models::MailboxFolder> {
        let sheet = "PATCH mailboxFolder: update
            mailboxfolder-update: MailboxFolder.ReadWrite | | MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/childFolders`
    pub fn child_folders(&self) -> super::MailboxFolderChildFolders {
        super::MailboxFolderChildFolders(self.0.name("childFolders"))
    }

    /// `…/items`
    pub fn items(&self) -> super::MailboxFolderItems {
        super::MailboxFolderItems(self.0.name("items"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxFolder`, such as `/admin/exchange/mailboxes/{id}/folders/{id}/childFolders`.
    MailboxFolderChildFolders[models::MailboxFolder]
}

impl MailboxFolderChildFolders {
    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/childFolders/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: delta
            mailboxfolder-delta: | |
            /admin/exchange/mailboxes/{id}/folders/{id}/childFolders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/childFolders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-list-childfolders?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: list
            mailboxfolder-list-childfolders: | |
            /admin/exchange/mailboxes/{id}/folders/{id}/childFolders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxItem`, such as `/admin/exchange/mailboxes/{id}/folders/{id}/items`.
    MailboxFolderItems[models::MailboxItem]
}

impl MailboxFolderItems {
    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxitem-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::MailboxItem> {
        let sheet = "GET mailboxItem: delta
            mailboxitem-delta: | |
            /admin/exchange/mailboxes/{id}/folders/{id}/items/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-list-items?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.Read`, `MailboxItem.ReadWrite`; application: `MailboxItem.Read.All`, `MailboxItem.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxItem> {
        let sheet = "GET mailboxFolder: list
            mailboxfolder-list-items: MailboxItem.Read MailboxItem.ReadWrite | | MailboxItem.Read.All MailboxItem.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}/items";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxFolder`, such as `/admin/exchange/mailboxes/{id}/folders`.
    MailboxFolders[models::MailboxFolder]
}

impl MailboxFolders {
    /// `POST /admin/exchange/mailboxes/{mailbox-id}/folders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-post-folders?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.ReadWrite`; application: `MailboxFolder.ReadWrite.All`.
    pub fn create(&self, body: models::MailboxFolder) -> Call<models::MailboxFolder> {
        let sheet = "POST mailbox: create
            mailbox-post-folders: MailboxFolder.ReadWrite | | MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: delta
            mailboxfolder-delta: | |
            /admin/exchange/mailboxes/{id}/folders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-list-folders?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.Read`, `MailboxFolder.ReadWrite`; application: `MailboxFolder.Read.All`, `MailboxFolder.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailbox: list
            mailbox-list-folders: MailboxFolder.Read MailboxFolder.ReadWrite | | MailboxFolder.Read.All MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxItem`, such as `/admin/exchange/mailboxes/{id}/folders/{id}/items/{id}`.
    MailboxItem: super::Entity = models::MailboxItem
}

impl MailboxItem {
    /// `DELETE /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items/{mailboxItem-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-delete-items?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MailboxItem.ReadWrite`; application: `MailboxItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailboxFolder: delete
            mailboxfolder-delete-items: MailboxItem.ReadWrite | | MailboxItem.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items/{mailboxItem-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxitem-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.Read`, `MailboxItem.ReadWrite`; application: `MailboxItem.Read.All`, `MailboxItem.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxItem> {
        let sheet = "GET mailboxItem: get
            mailboxitem-get: MailboxItem.Read MailboxItem.ReadWrite | | MailboxItem.Read.All MailboxItem.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.messageTracingRoot`, such as `/admin/exchange/tracing`.
    MessageTracingRoot: super::Entity = models::MessageTracingRoot
}

impl MessageTracingRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MessageTracingRoot> {
        self.0.get("GET messageTracingRoot: get")
    }

    /// `…/messageTraces`
    pub fn message_traces(&self) -> super::MessageTracingRootMessageTraces {
        super::MessageTracingRootMessageTraces(self.0.name("messageTraces"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.exchangeMessageTrace`, such as `/admin/exchange/tracing/messageTraces`.
    MessageTracingRootMessageTraces[models::ExchangeMessageTrace]
}

impl MessageTracingRootMessageTraces {
    /// `GET /admin/exchange/tracing/messageTraces`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/messagetracingroot-list-messagetraces?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExchangeMessageTrace.Read.All`; application: `ExchangeMessageTrace.Read.All`.
    pub fn list(&self) -> List<models::ExchangeMessageTrace> {
        let sheet = "GET messageTracingRoot: list
            messagetracingroot-list-messagetraces: ExchangeMessageTrace.Read.All | | ExchangeMessageTrace.Read.All
            /admin/exchange/tracing/messageTraces";
        self.0.list(sheet)
    }
}
