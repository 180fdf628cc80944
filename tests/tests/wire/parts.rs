//! Bodies of several parts.

use msgraph::Multipart;

use crate::server::{Reply, Server};

#[tokio::test]
async fn parts_stand_between_lines_that_none_of_them_has() {
    let server = Server::start([Reply::status(200)]).await;
    let parts = Multipart::new().part("Presentation", "text/html", "<p>part-of-msgraph-0</p>").part(
        "a\"b\r\nX: y",
        "image/png\r\n",
        vec![0_u8, 13, 10],
    );
    server.graph().users().id("1").upload_photo(parts).await.expect("an answer");
    let request = server.only();
    assert_eq!(request.header("content-type"), Some("multipart/form-data; boundary=part-of-msgraph-1"));
    let expected = "--part-of-msgraph-1\r\n\
        Content-Disposition: form-data; name=\"Presentation\"\r\nContent-Type: text/html\r\n\r\n\
        <p>part-of-msgraph-0</p>\r\n\
        --part-of-msgraph-1\r\n\
        Content-Disposition: form-data; name=\"a%22b%0D%0AX: y\"\r\nContent-Type: image/png%0D%0A\r\n\r\n\
        \0\r\n\r\n\
        --part-of-msgraph-1--\r\n";
    assert_eq!(String::from_utf8_lossy(&request.body), expected);
}
