// Written by `cargo xtask gen`; do not edit.
//! Types of the area `onenote`.

use crate::runtime::Value;

crate::runtime::model! {
    /// [`microsoft.graph.onenoteIdentity`](https://learn.microsoft.com/graph/api/resources/onenoteidentity?view=graph-rest-beta), not in the metadata
    OnenoteIdentity = "microsoft.graph.onenoteIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteIdentityset`](https://learn.microsoft.com/graph/api/resources/onenoteidentityset?view=graph-rest-beta), not in the metadata
    OnenoteIdentityset = "microsoft.graph.onenoteIdentityset";
    "user" USER, user model -> Option<&super::OnenoteIdentity>, with_user(super::OnenoteIdentity), "`user`: `microsoft.graph.onenoteIdentity`";
}

crate::runtime::model! {
    /// `microsoft.graph.onenotePagePreview`, metadata
    OnenotePagePreview = "microsoft.graph.onenotePagePreview";
    "links" LINKS, links model -> Option<&super::OnenotePagePreviewLinks>, with_links(super::OnenotePagePreviewLinks), "`links`: `microsoft.graph.onenotePagePreviewLinks`, metadata";
    "previewText" PREVIEW_TEXT, preview_text str -> Option<&str>, with_preview_text(String), "`previewText`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onenotePagePreviewLinks`, metadata
    OnenotePagePreviewLinks = "microsoft.graph.onenotePagePreviewLinks";
    "previewImageUrl" PREVIEW_IMAGE_URL, preview_image_url model -> Option<&super::ExternalLink>, with_preview_image_url(super::ExternalLink), "`previewImageUrl`: `microsoft.graph.externalLink`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenotePatchActionType = "microsoft.graph.onenotePatchActionType" {
        Replace = "Replace",
        Append = "Append",
        Delete = "Delete",
        Insert = "Insert",
        Prepend = "Prepend",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.onenotePatchContentCommand`](https://learn.microsoft.com/graph/api/resources/patchcontentcommand?view=graph-rest-beta)
    OnenotePatchContentCommand = "microsoft.graph.onenotePatchContentCommand";
    "action" ACTION, action enumeration -> Option<super::OnenotePatchActionType>, with_action(super::OnenotePatchActionType), "`action`: `microsoft.graph.onenotePatchActionType`, type of the metadata" "Possible values are: replace, append, delete, insert, prepend.";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "position" POSITION, position enumeration -> Option<super::OnenotePatchInsertPosition>, with_position(super::OnenotePatchInsertPosition), "`position`: `microsoft.graph.onenotePatchInsertPosition`" "Possible values are: after, before.";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchInsertPosition`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenotePatchInsertPosition = "microsoft.graph.onenotePatchInsertPosition" {
        After = "After",
        Before = "Before",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteResource`](https://learn.microsoft.com/graph/api/resources/onenoteresource?view=graph-rest-beta), with the accessors of [`OnenoteEntityBaseModel`](super::OnenoteEntityBaseModel)
    OnenoteResource: super::OnenoteEntityBaseModel, super::Entity = "microsoft.graph.onenoteResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`";
}
