// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `onenote`.

pub mod notebook {
    //! The parameters of actions of `notebook`.

    crate::runtime::parameters! {
        /// The parameters of [notebook-copynotebook](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-beta).
        CopyNotebookRequest;
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [notebook-getnotebookfromweburl](https://learn.microsoft.com/graph/api/notebook-getnotebookfromweburl?view=graph-rest-beta).
        GetNotebookFromWebUrlRequest;
        "webUrl" with_web_url(String), "`webUrl`: `Edm.String`";
    }
}

pub mod page {
    //! The parameters of actions of `page`.

    crate::runtime::parameters! {
        /// The parameters of [page-copytosection](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-beta).
        CopyToSectionRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
    }
}

pub mod section {
    //! The parameters of actions of `section`.

    crate::runtime::parameters! {
        /// The parameters of [section-copytonotebook](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-beta).
        CopyToNotebookRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [section-copytosectiongroup](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-beta).
        CopyToSectionGroupRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
    }
}
