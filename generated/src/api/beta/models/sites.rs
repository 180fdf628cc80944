// Written by `cargo xtask gen`; do not edit.
//! Types of the area `sites`.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.baseSitePage`, metadata, with the accessors of [`BaseItem`](super::BaseItem)
    BaseSitePage: super::BaseItem, super::Entity = "microsoft.graph.baseSitePage" {
        "microsoft.graph.newsLinkPage",
        "microsoft.graph.pageTemplate",
        "microsoft.graph.sitePage",
        "microsoft.graph.videoNewsLinkPage",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "pageLayout" PAGE_LAYOUT, page_layout enumeration -> Option<super::PageLayoutType>, with_page_layout(super::PageLayoutType), "`pageLayout`: `microsoft.graph.pageLayoutType`, metadata";
    "publishingState" PUBLISHING_STATE, publishing_state model -> Option<&super::PublicationFacet>, with_publishing_state(super::PublicationFacet), "`publishingState`: `microsoft.graph.publicationFacet`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.canvasLayout`, metadata, with the accessors of [`Entity`](super::Entity)
    CanvasLayout: super::Entity = "microsoft.graph.canvasLayout";
    inherited "id" ID, with_id(String), "`id`";
    "horizontalSections" HORIZONTAL_SECTIONS, horizontal_sections models -> Option<&[super::HorizontalSection]>, with_horizontal_sections(Vec<super::HorizontalSection>), "`horizontalSections`: `Collection(microsoft.graph.horizontalSection)`, metadata";
    "verticalSection" VERTICAL_SECTION, vertical_section model -> Option<&super::VerticalSection>, with_vertical_section(super::VerticalSection), "`verticalSection`: `microsoft.graph.verticalSection`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentModel`, metadata, with the accessors of [`Entity`](super::Entity)
    ContentModel: super::Entity = "microsoft.graph.contentModel";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "modelType" MODEL_TYPE, model_type enumeration -> Option<super::ContentModelType>, with_model_type(super::ContentModelType), "`modelType`: `microsoft.graph.contentModelType`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentModelType`, metadata
    ContentModelType = "microsoft.graph.contentModelType" {
        TeachingMethod = "teachingMethod",
        LayoutMethod = "layoutMethod",
        FreeformSelectionMethod = "freeformSelectionMethod",
        PrebuiltContractModel = "prebuiltContractModel",
        PrebuiltInvoiceModel = "prebuiltInvoiceModel",
        PrebuiltReceiptModel = "prebuiltReceiptModel",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.contentModelUsage`, metadata
    ContentModelUsage = "microsoft.graph.contentModelUsage";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "driveId" DRIVE_ID, drive_id str -> Option<&str>, with_drive_id(String), "`driveId`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "modelId" MODEL_ID, model_id str -> Option<&str>, with_model_id(String), "`modelId`: `Edm.String`, metadata";
    "modelVersion" MODEL_VERSION, model_version str -> Option<&str>, with_model_version(String), "`modelVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.documentProcessingJob`, metadata, with the accessors of [`Entity`](super::Entity)
    DocumentProcessingJob: super::Entity = "microsoft.graph.documentProcessingJob";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "jobType" JOB_TYPE, job_type enumeration -> Option<super::DocumentProcessingJobType>, with_job_type(super::DocumentProcessingJobType), "`jobType`: `microsoft.graph.documentProcessingJobType`, metadata";
    "listItemUniqueId" LIST_ITEM_UNIQUE_ID, list_item_unique_id str -> Option<&str>, with_list_item_unique_id(String), "`listItemUniqueId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::DocumentProcessingJobStatus>, with_status(super::DocumentProcessingJobStatus), "`status`: `microsoft.graph.documentProcessingJobStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.documentProcessingJobStatus`, metadata
    DocumentProcessingJobStatus = "microsoft.graph.documentProcessingJobStatus" {
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.documentProcessingJobType`, metadata
    DocumentProcessingJobType = "microsoft.graph.documentProcessingJobType" {
        File = "file",
        Folder = "folder",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.fieldValueSet`](https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    FieldValueSet: super::Entity = "microsoft.graph.fieldValueSet";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.horizontalSection`, metadata, with the accessors of [`Entity`](super::Entity)
    HorizontalSection: super::Entity = "microsoft.graph.horizontalSection";
    inherited "id" ID, with_id(String), "`id`";
    "emphasis" EMPHASIS, emphasis enumeration -> Option<super::SectionEmphasisType>, with_emphasis(super::SectionEmphasisType), "`emphasis`: `microsoft.graph.sectionEmphasisType`, metadata";
    "layout" LAYOUT, layout enumeration -> Option<super::HorizontalSectionLayoutType>, with_layout(super::HorizontalSectionLayoutType), "`layout`: `microsoft.graph.horizontalSectionLayoutType`, metadata";
    "columns" COLUMNS, columns models -> Option<&[super::HorizontalSectionColumn]>, with_columns(Vec<super::HorizontalSectionColumn>), "`columns`: `Collection(microsoft.graph.horizontalSectionColumn)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.horizontalSectionColumn`, metadata, with the accessors of [`Entity`](super::Entity)
    HorizontalSectionColumn: super::Entity = "microsoft.graph.horizontalSectionColumn";
    inherited "id" ID, with_id(String), "`id`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, metadata";
    "webparts" WEBPARTS, webparts models -> Option<&[super::WebPart]>, with_webparts(Vec<super::WebPart>), "`webparts`: `Collection(microsoft.graph.webPart)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.horizontalSectionLayoutType`, metadata
    HorizontalSectionLayoutType = "microsoft.graph.horizontalSectionLayoutType" {
        None = "none",
        OneColumn = "oneColumn",
        TwoColumns = "twoColumns",
        ThreeColumns = "threeColumns",
        OneThirdLeftColumn = "oneThirdLeftColumn",
        OneThirdRightColumn = "oneThirdRightColumn",
        FullWidth = "fullWidth",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.newsLinkPage`, metadata, with the accessors of [`BaseSitePage`](super::BaseSitePage)
    NewsLinkPage: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.newsLinkPage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "bannerImageWebUrl" BANNER_IMAGE_WEB_URL, banner_image_web_url str -> Option<&str>, with_banner_image_web_url(String), "`bannerImageWebUrl`: `Edm.String`, metadata";
    "newsSharepointIds" NEWS_SHAREPOINT_IDS, news_sharepoint_ids model -> Option<&super::SharepointIds>, with_news_sharepoint_ids(super::SharepointIds), "`newsSharepointIds`: `microsoft.graph.sharepointIds`, metadata";
    "newsWebUrl" NEWS_WEB_URL, news_web_url str -> Option<&str>, with_news_web_url(String), "`newsWebUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.pageLayoutType`, metadata
    PageLayoutType = "microsoft.graph.pageLayoutType" {
        MicrosoftReserved = "microsoftReserved",
        Article = "article",
        Home = "home",
        UnknownFutureValue = "unknownFutureValue",
        NewsLink = "newsLink",
        VideoNewsLink = "videoNewsLink",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.pagePromotionType`, metadata
    PagePromotionType = "microsoft.graph.pagePromotionType" {
        MicrosoftReserved = "microsoftReserved",
        Page = "page",
        NewsPost = "newsPost",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.pageTemplate`, metadata, with the accessors of [`BaseSitePage`](super::BaseSitePage)
    PageTemplate: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.pageTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "titleArea" TITLE_AREA, title_area model -> Option<&super::TitleArea>, with_title_area(super::TitleArea), "`titleArea`: `microsoft.graph.titleArea`, metadata";
    "canvasLayout" CANVAS_LAYOUT, canvas_layout model -> Option<&super::CanvasLayout>, with_canvas_layout(super::CanvasLayout), "`canvasLayout`: `microsoft.graph.canvasLayout`, metadata";
    "webParts" WEB_PARTS, web_parts models -> Option<&[super::WebPart]>, with_web_parts(Vec<super::WebPart>), "`webParts`: `Collection(microsoft.graph.webPart)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.reactionsFacet`, metadata
    ReactionsFacet = "microsoft.graph.reactionsFacet";
    "commentCount" COMMENT_COUNT, comment_count i32 -> Option<i32>, with_comment_count(i32), "`commentCount`: `Edm.Int32`, metadata";
    "likeCount" LIKE_COUNT, like_count i32 -> Option<i32>, with_like_count(i32), "`likeCount`: `Edm.Int32`, metadata";
    "shareCount" SHARE_COUNT, share_count i32 -> Option<i32>, with_share_count(i32), "`shareCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.richLongRunningOperation`](https://learn.microsoft.com/graph/api/resources/richlongrunningoperation?view=graph-rest-beta), with the accessors of [`LongRunningOperation`](super::LongRunningOperation)
    RichLongRunningOperation: super::LongRunningOperation, super::Entity = "microsoft.graph.richLongRunningOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "statusDetail" STATUS_DETAIL, with_status_detail(String), "`statusDetail`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "percentageComplete" PERCENTAGE_COMPLETE, percentage_complete i32 -> Option<i32>, with_percentage_complete(i32), "`percentageComplete`: `Edm.Int32`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sectionEmphasisType`, metadata
    SectionEmphasisType = "microsoft.graph.sectionEmphasisType" {
        None = "none",
        Neutral = "neutral",
        Soft = "soft",
        Strong = "strong",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sitePage`](https://learn.microsoft.com/graph/api/resources/sitepage?view=graph-rest-beta), with the accessors of [`BaseSitePage`](super::BaseSitePage)
    SitePage: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.sitePage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`, not in the metadata";
    "promotionKind" PROMOTION_KIND, promotion_kind enumeration -> Option<super::PagePromotionType>, with_promotion_kind(super::PagePromotionType), "`promotionKind`: `microsoft.graph.pagePromotionType`, metadata";
    "reactions" REACTIONS, reactions model -> Option<&super::ReactionsFacet>, with_reactions(super::ReactionsFacet), "`reactions`: `microsoft.graph.reactionsFacet`, metadata";
    "showComments" SHOW_COMMENTS, show_comments bool -> Option<bool>, with_show_comments(bool), "`showComments`: `Edm.Boolean`, metadata";
    "showRecommendedPages" SHOW_RECOMMENDED_PAGES, show_recommended_pages bool -> Option<bool>, with_show_recommended_pages(bool), "`showRecommendedPages`: `Edm.Boolean`, metadata";
    "thumbnailWebUrl" THUMBNAIL_WEB_URL, thumbnail_web_url str -> Option<&str>, with_thumbnail_web_url(String), "`thumbnailWebUrl`: `Edm.String`, metadata";
    "titleArea" TITLE_AREA, title_area model -> Option<&super::TitleArea>, with_title_area(super::TitleArea), "`titleArea`: `microsoft.graph.titleArea`, metadata";
    "canvasLayout" CANVAS_LAYOUT, canvas_layout model -> Option<&super::CanvasLayout>, with_canvas_layout(super::CanvasLayout), "`canvasLayout`: `microsoft.graph.canvasLayout`, metadata";
    "webParts" WEB_PARTS, web_parts models -> Option<&[super::WebPart]>, with_web_parts(Vec<super::WebPart>), "`webParts`: `Collection(microsoft.graph.webPart)`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.sitePageData`](https://learn.microsoft.com/graph/api/resources/sitepagedata?view=graph-rest-beta), not in the metadata
    SitePageData = "microsoft.graph.sitePageData"
}

crate::runtime::model! {
    /// `microsoft.graph.standardWebPart`, metadata, with the accessors of [`WebPart`](super::WebPart)
    StandardWebPart: super::WebPart, super::Entity = "microsoft.graph.standardWebPart";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "data" DATA, with_data(super::SitePageData), "`data`";
    "containerTextWebPartId" CONTAINER_TEXT_WEB_PART_ID, container_text_web_part_id str -> Option<&str>, with_container_text_web_part_id(String), "`containerTextWebPartId`: `Edm.String`, metadata";
    "webPartType" WEB_PART_TYPE, web_part_type str -> Option<&str>, with_web_part_type(String), "`webPartType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.textWebPart`, metadata, with the accessors of [`WebPart`](super::WebPart)
    TextWebPart: super::WebPart, super::Entity = "microsoft.graph.textWebPart";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "data" DATA, with_data(super::SitePageData), "`data`";
    "innerHtml" INNER_HTML, inner_html str -> Option<&str>, with_inner_html(String), "`innerHtml`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.titleArea`, metadata
    TitleArea = "microsoft.graph.titleArea";
    "alternativeText" ALTERNATIVE_TEXT, alternative_text str -> Option<&str>, with_alternative_text(String), "`alternativeText`: `Edm.String`, metadata";
    "enableGradientEffect" ENABLE_GRADIENT_EFFECT, enable_gradient_effect bool -> Option<bool>, with_enable_gradient_effect(bool), "`enableGradientEffect`: `Edm.Boolean`, metadata";
    "imageWebUrl" IMAGE_WEB_URL, image_web_url str -> Option<&str>, with_image_web_url(String), "`imageWebUrl`: `Edm.String`, metadata";
    "layout" LAYOUT, layout enumeration -> Option<super::TitleAreaLayoutType>, with_layout(super::TitleAreaLayoutType), "`layout`: `microsoft.graph.titleAreaLayoutType`, metadata";
    "serverProcessedContent" SERVER_PROCESSED_CONTENT, server_processed_content model -> Option<&super::ServerProcessedContent>, with_server_processed_content(super::ServerProcessedContent), "`serverProcessedContent`: `microsoft.graph.serverProcessedContent`, metadata";
    "showAuthor" SHOW_AUTHOR, show_author bool -> Option<bool>, with_show_author(bool), "`showAuthor`: `Edm.Boolean`, metadata";
    "showPublishedDate" SHOW_PUBLISHED_DATE, show_published_date bool -> Option<bool>, with_show_published_date(bool), "`showPublishedDate`: `Edm.Boolean`, metadata";
    "showTextBlockAboveTitle" SHOW_TEXT_BLOCK_ABOVE_TITLE, show_text_block_above_title bool -> Option<bool>, with_show_text_block_above_title(bool), "`showTextBlockAboveTitle`: `Edm.Boolean`, metadata";
    "textAboveTitle" TEXT_ABOVE_TITLE, text_above_title str -> Option<&str>, with_text_above_title(String), "`textAboveTitle`: `Edm.String`, metadata";
    "textAlignment" TEXT_ALIGNMENT, text_alignment enumeration -> Option<super::TitleAreaTextAlignmentType>, with_text_alignment(super::TitleAreaTextAlignmentType), "`textAlignment`: `microsoft.graph.titleAreaTextAlignmentType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.titleAreaLayoutType`, metadata
    TitleAreaLayoutType = "microsoft.graph.titleAreaLayoutType" {
        ImageAndTitle = "imageAndTitle",
        Plain = "plain",
        ColorBlock = "colorBlock",
        Overlap = "overlap",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.titleAreaTextAlignmentType`, metadata
    TitleAreaTextAlignmentType = "microsoft.graph.titleAreaTextAlignmentType" {
        Left = "left",
        Center = "center",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.verticalSection`, metadata, with the accessors of [`Entity`](super::Entity)
    VerticalSection: super::Entity = "microsoft.graph.verticalSection";
    inherited "id" ID, with_id(String), "`id`";
    "emphasis" EMPHASIS, emphasis enumeration -> Option<super::SectionEmphasisType>, with_emphasis(super::SectionEmphasisType), "`emphasis`: `microsoft.graph.sectionEmphasisType`, metadata";
    "webparts" WEBPARTS, webparts models -> Option<&[super::WebPart]>, with_webparts(Vec<super::WebPart>), "`webparts`: `Collection(microsoft.graph.webPart)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.videoNewsLinkPage`, metadata, with the accessors of [`BaseSitePage`](super::BaseSitePage)
    VideoNewsLinkPage: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.videoNewsLinkPage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "bannerImageWebUrl" BANNER_IMAGE_WEB_URL, banner_image_web_url str -> Option<&str>, with_banner_image_web_url(String), "`bannerImageWebUrl`: `Edm.String`, metadata";
    "newsSharepointIds" NEWS_SHAREPOINT_IDS, news_sharepoint_ids model -> Option<&super::SharepointIds>, with_news_sharepoint_ids(super::SharepointIds), "`newsSharepointIds`: `microsoft.graph.sharepointIds`, metadata";
    "newsWebUrl" NEWS_WEB_URL, news_web_url str -> Option<&str>, with_news_web_url(String), "`newsWebUrl`: `Edm.String`, metadata";
    "videoDuration" VIDEO_DURATION, video_duration duration -> Parsed<Duration>, with_video_duration(Duration), "`videoDuration`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.webPart`](https://learn.microsoft.com/graph/api/resources/webpart?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WebPart: super::Entity = "microsoft.graph.webPart" {
        "microsoft.graph.standardWebPart",
        "microsoft.graph.textWebPart",
    };
    inherited "id" ID, with_id(String), "`id`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only, not in the metadata" "Read-only.";
    "data" DATA, data model -> Option<&super::SitePageData>, with_data(super::SitePageData), "`data`: `microsoft.graph.sitePageData`";
}

crate::runtime::model! {
    /// `microsoft.graph.webPartPosition`, metadata
    WebPartPosition = "microsoft.graph.webPartPosition";
    "columnId" COLUMN_ID, column_id f64 -> Option<f64>, with_column_id(f64), "`columnId`: `Edm.Double`, metadata";
    "horizontalSectionId" HORIZONTAL_SECTION_ID, horizontal_section_id f64 -> Option<f64>, with_horizontal_section_id(f64), "`horizontalSectionId`: `Edm.Double`, metadata";
    "isInVerticalSection" IS_IN_VERTICAL_SECTION, is_in_vertical_section bool -> Option<bool>, with_is_in_vertical_section(bool), "`isInVerticalSection`: `Edm.Boolean`, metadata";
    "webPartIndex" WEB_PART_INDEX, web_part_index f64 -> Option<f64>, with_web_part_index(f64), "`webPartIndex`: `Edm.Double`, metadata";
}
