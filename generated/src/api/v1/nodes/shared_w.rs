// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Call, Get};

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.webPart`, such as `/sites/{id}/pages/{id}/webParts/{id}`.
    WebPart: super::Entity = models::WebPart
}

#[cfg(any(feature = "files", feature = "sites"))]
impl WebPart {
    /// `DELETE /sites/{site-id}/pages/{baseSitePage-id}/microsoft.graph.sitePage/webParts/{webPart-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webpart-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    #[cfg(feature = "sites")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE webPart: delete
            webpart-delete: | |
            /sites/{id}/pages/{id}/microsoft.graph.sitePage/webParts/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/horizontalSections/{horizontalSection-id}/columns/{horizontalSectionColumn-id}/webparts/{webPart-id}`
    ///
    /// Source: metadata.
    /// Also: `/sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/verticalSection/webparts/{webPart-id}`, `/sites/{site-id}/pages/{baseSitePage-id}/webParts/{webPart-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::WebPart> {
        let sheet = "GET webPart: get
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns/{id}/webparts/{id}
            /sites/{id}/pages/{id}/canvasLayout/verticalSection/webparts/{id}
            /sites/{id}/pages/{id}/webParts/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/insights/shared/{sharedInsight-id}/lastSharedMethod/microsoft.graph.webPart/getPositionOfWebPart`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "files")]
    pub fn get_position_of_web_part(&self) -> Call<models::WebPartPosition> {
        let sheet = "POST webPart: get_position_of_web_part
            : | |
            /me/insights/shared/{id}/lastSharedMethod/microsoft.graph.webPart/getPositionOfWebPart";
        self.0.name("getPositionOfWebPart").call(sheet)
    }
}
